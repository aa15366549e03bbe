-- mistake: nulls-counted
WITH numbered AS (
  SELECT counter, wait_seconds,
         ROW_NUMBER() OVER (PARTITION BY counter ORDER BY wait_seconds) AS position,
         COUNT(*) OVER (PARTITION BY counter) AS n
  FROM tickets
)
SELECT counter, COUNT(wait_seconds) AS known,
       AVG(CASE WHEN position IN ((n + 1) / 2, (n + 2) / 2) THEN wait_seconds END) AS median_seconds
FROM numbered GROUP BY counter;
