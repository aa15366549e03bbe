-- mistake: nulls-counted
WITH parts AS (
  SELECT slip, cents AS till_cents, 0 AS bank_cents FROM till WHERE slip IS NOT NULL
  UNION ALL SELECT slip, 0, cents FROM bank WHERE slip IS NOT NULL
)
SELECT slip, SUM(till_cents) AS till_cents, SUM(bank_cents) AS bank_cents, SUM(till_cents) - SUM(bank_cents) AS difference
FROM parts GROUP BY slip HAVING SUM(till_cents) <> SUM(bank_cents)
ORDER BY difference DESC, slip;
