WITH numbered_loads AS (   -- one row per load
  SELECT day,
         ROW_NUMBER() OVER (ORDER BY day) AS load_no,
         LEAD(day) OVER (ORDER BY day) AS next_day
  FROM loads
), states AS (             -- one row per product and load in which it was
  SELECT c.product, c.tier, c.day, l.load_no, l.next_day
  FROM copies c
  JOIN numbered_loads l ON l.day = c.day
), marked AS (
  SELECT product, tier, day, load_no, next_day,
         load_no IS NOT LAG(load_no) OVER w + 1            -- not in the load right before, or the first
         OR tier IS NOT LAG(tier) OVER w AS begins         -- IS NOT: null is a state
  FROM states
  WINDOW w AS (PARTITION BY product ORDER BY load_no)
), stretches AS (          -- the same rows, with the number of their stretch
  SELECT product, tier, day, load_no, next_day,
         SUM(begins) OVER (PARTITION BY product ORDER BY load_no ROWS UNBOUNDED PRECEDING) AS stretch
  FROM marked
), ends AS (               -- one row per product and stretch
  SELECT product, tier, MIN(day) AS valid_from, MAX(load_no) AS last_load
  FROM stretches
  GROUP BY product, stretch, tier                          -- one tier per stretch
)
SELECT e.product, e.tier, e.valid_from,
       l.next_day AS valid_to                              -- from the loads: a product that is gone ends too
FROM ends e
JOIN numbered_loads l ON l.load_no = e.last_load;
