-- mistake: rows-lost
WITH numbered AS (
  SELECT counter, wait_seconds,
         ROW_NUMBER() OVER (PARTITION BY counter ORDER BY wait_seconds) AS position,
         COUNT(*) OVER (PARTITION BY counter) AS known
  FROM tickets WHERE wait_seconds IS NOT NULL
)
SELECT counter, MAX(known) AS known,
       AVG(wait_seconds) FILTER (WHERE position IN ((known + 1) / 2, (known + 2) / 2)) AS median_seconds
FROM numbered GROUP BY counter;
