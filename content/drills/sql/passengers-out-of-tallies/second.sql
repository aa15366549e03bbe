WITH totals AS (
  SELECT l.name, COALESCE((SELECT SUM(t.trips) FROM tallies t WHERE t.line = l.name), 0) AS n FROM lines l
)
SELECT name AS line, n AS trips,
  (SELECT AVG(DISTINCT m.passengers)
   FROM tallies m
   WHERE m.line = totals.name AND m.trips > 0
     AND 2 * COALESCE((SELECT SUM(x.trips) FROM tallies x WHERE x.line = m.line AND x.passengers < m.passengers), 0) <= n
     AND 2 * (SELECT SUM(x.trips) FROM tallies x WHERE x.line = m.line AND x.passengers <= m.passengers) >= n
  ) AS median_passengers
FROM totals;
