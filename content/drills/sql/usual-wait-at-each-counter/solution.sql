WITH numbered AS (         -- one row per ticket
  SELECT counter, wait_seconds,
         ROW_NUMBER() OVER (PARTITION BY counter ORDER BY wait_seconds NULLS LAST) AS position,
         COUNT(wait_seconds) OVER (PARTITION BY counter) AS known      -- nulls not counted
  FROM tickets
)
SELECT counter,
       MAX(known) AS known,                                            -- the same on all rows of a counter
       -- whole-number division: both are 3 for 5 values, 3 and 4 for 6
       AVG(CASE WHEN position IN ((known + 1) / 2, (known + 2) / 2) THEN wait_seconds END) AS median_seconds
FROM numbered
GROUP BY counter;
