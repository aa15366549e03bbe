WITH numbered AS (         -- one row per call that counts
  SELECT district, minutes,
         ROW_NUMBER() OVER (PARTITION BY district ORDER BY minutes NULLS LAST) AS position,  -- open calls are the slowest
         COUNT(*) OVER (PARTITION BY district) AS calls
  FROM calls
  WHERE called_off = 0
)
SELECT district, calls, minutes AS p90_minutes
FROM numbered
WHERE position = (9 * calls + 9) / 10      -- 0.9 * calls rounded up, in whole numbers
  AND calls >= 5
ORDER BY district;
