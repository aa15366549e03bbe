-- mistake: rows-lost
WITH counted AS (SELECT line, passengers, SUM(trips) AS trips FROM tallies GROUP BY line, passengers),
running AS (
  SELECT line, passengers, SUM(trips) OVER (PARTITION BY line ORDER BY passengers) AS upto, SUM(trips) OVER (PARTITION BY line) AS total
  FROM counted
)
SELECT line, MAX(total) AS trips,
       (MIN(CASE WHEN upto * 2 >= total THEN passengers END) + MIN(CASE WHEN upto * 2 > total THEN passengers END)) / 2.0 AS median_passengers
FROM running GROUP BY line;
