-- mistake: wrong-values
WITH waits AS (SELECT DISTINCT counter, wait_seconds FROM tickets),
numbered AS (
  SELECT counter, wait_seconds,
         ROW_NUMBER() OVER (PARTITION BY counter ORDER BY wait_seconds NULLS LAST) AS position,
         COUNT(wait_seconds) OVER (PARTITION BY counter) AS n
  FROM waits
)
SELECT n.counter, (SELECT COUNT(wait_seconds) FROM tickets t WHERE t.counter = n.counter) AS known,
       AVG(CASE WHEN position IN ((n + 1) / 2, (n + 2) / 2) THEN wait_seconds END) AS median_seconds
FROM numbered n GROUP BY n.counter;
