WITH counted AS (          -- one row per line and number of passengers, all days together
  SELECT line, passengers, SUM(trips) AS trips
  FROM tallies
  WHERE trips > 0          -- values that never were cover no position
  GROUP BY line, passengers
), running AS (            -- the row stands at positions upto - trips + 1 to upto
  SELECT line, passengers,
         SUM(trips) OVER (PARTITION BY line ORDER BY passengers) AS upto,
         SUM(trips) OVER (PARTITION BY line) AS total
  FROM counted
), medians AS (            -- the lower and the upper middle; the same for an odd total
  SELECT line, MAX(total) AS total,
         ( MIN(CASE WHEN upto * 2 >= total THEN passengers END)
         + MIN(CASE WHEN upto * 2 >  total THEN passengers END)) / 2.0 AS median
  FROM running
  GROUP BY line
)
SELECT l.name AS line,
       COALESCE(m.total, 0) AS trips,
       m.median AS median_passengers
FROM lines l
LEFT JOIN medians m ON m.line = l.name;
