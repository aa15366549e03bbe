SELECT c.counter,
  (SELECT COUNT(wait_seconds) FROM tickets k WHERE k.counter = c.counter) AS known,
  (SELECT AVG(DISTINCT m.wait_seconds)
   FROM tickets m
   WHERE m.counter = c.counter
     AND 2 * (SELECT COUNT(*) FROM tickets x WHERE x.counter = c.counter AND x.wait_seconds < m.wait_seconds)
         <= (SELECT COUNT(wait_seconds) FROM tickets k WHERE k.counter = c.counter)
     AND 2 * (SELECT COUNT(*) FROM tickets x WHERE x.counter = c.counter AND x.wait_seconds <= m.wait_seconds)
         >= (SELECT COUNT(wait_seconds) FROM tickets k WHERE k.counter = c.counter)) AS median_seconds
FROM (SELECT DISTINCT counter FROM tickets) c;
