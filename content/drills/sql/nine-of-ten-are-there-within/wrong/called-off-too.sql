-- mistake: wrong-values
WITH numbered AS (
  SELECT district, minutes, ROW_NUMBER() OVER (PARTITION BY district ORDER BY minutes NULLS LAST) AS position,
         COUNT(*) OVER (PARTITION BY district) AS calls
  FROM calls
)
SELECT district, calls, minutes AS p90_minutes FROM numbered
WHERE position = (9 * calls + 9) / 10 AND calls >= 5 ORDER BY district;
