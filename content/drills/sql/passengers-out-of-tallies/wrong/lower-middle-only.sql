-- mistake: wrong-values
WITH counted AS (SELECT line, passengers, SUM(trips) AS trips FROM tallies WHERE trips > 0 GROUP BY line, passengers),
running AS (
  SELECT line, passengers, SUM(trips) OVER (PARTITION BY line ORDER BY passengers) AS upto, SUM(trips) OVER (PARTITION BY line) AS total
  FROM counted
)
SELECT l.name AS line, COALESCE(MAX(r.total), 0) AS trips, MIN(CASE WHEN upto * 2 >= total THEN passengers END) AS median_passengers
FROM lines l LEFT JOIN running r ON r.line = l.name GROUP BY l.name;
