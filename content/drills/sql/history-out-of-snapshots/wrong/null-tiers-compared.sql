-- mistake: nulls-counted
WITH n AS (SELECT day, ROW_NUMBER() OVER (ORDER BY day) AS load_no, LEAD(day) OVER (ORDER BY day) AS next_day FROM loads),
marked AS (
  SELECT c.product, c.tier, c.day, n.load_no,
         n.load_no IS NOT LAG(n.load_no) OVER w + 1 OR COALESCE(c.tier <> LAG(c.tier) OVER w, 0) AS begins
  FROM copies c JOIN n ON n.day = c.day
  WINDOW w AS (PARTITION BY c.product ORDER BY c.day)
), stretches AS (SELECT *, SUM(begins) OVER (PARTITION BY product ORDER BY load_no ROWS UNBOUNDED PRECEDING) AS stretch FROM marked),
ends AS (SELECT product, MIN(tier) AS tier, MIN(day) AS valid_from, MAX(load_no) AS last_load FROM stretches GROUP BY product, stretch)
SELECT e.product, e.tier, e.valid_from, n.next_day AS valid_to
FROM ends e JOIN n ON n.load_no = e.last_load;
