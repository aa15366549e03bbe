-- mistake: wrong-values
WITH counted AS (SELECT line, passengers, SUM(trips) AS trips FROM tallies GROUP BY line, passengers),
running AS (
  SELECT line, passengers, LEAD(passengers) OVER w AS next_passengers, SUM(trips) OVER w AS upto, SUM(trips) OVER (PARTITION BY line) AS total
  FROM counted WINDOW w AS (PARTITION BY line ORDER BY passengers)
), first AS (
  SELECT line, total, CASE WHEN upto * 2 = total THEN (passengers + next_passengers) / 2.0 ELSE passengers END AS median,
         ROW_NUMBER() OVER (PARTITION BY line ORDER BY passengers) AS place
  FROM running WHERE upto * 2 >= total AND total > 0
)
SELECT l.name AS line, COALESCE(f.total, 0) AS trips, f.median AS median_passengers
FROM lines l LEFT JOIN first f ON f.line = l.name AND f.place = 1;
