-- mistake: wrong-values
WITH numbered AS (
  SELECT district, minutes, ROW_NUMBER() OVER (PARTITION BY district ORDER BY minutes NULLS LAST) AS position,
         COUNT(*) OVER (PARTITION BY district) AS calls
  FROM calls WHERE called_off = 0
)
SELECT district, calls, minutes AS p90_minutes FROM numbered
WHERE position = CAST(0.9 * calls AS INTEGER) AND calls >= 5 ORDER BY district;
