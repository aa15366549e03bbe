-- mistake: wrong-values
WITH numbered AS (
  SELECT counter, wait_seconds,
         ROW_NUMBER() OVER (PARTITION BY counter ORDER BY wait_seconds NULLS LAST) AS position,
         COUNT(wait_seconds) OVER (PARTITION BY counter) AS known
  FROM tickets
)
SELECT counter, MAX(known) AS known, MAX(CASE WHEN position = (known + 1) / 2 THEN wait_seconds END) AS median_seconds
FROM numbered GROUP BY counter;
