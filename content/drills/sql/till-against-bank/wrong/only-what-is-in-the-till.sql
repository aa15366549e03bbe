-- mistake: rows-lost
WITH t AS (SELECT slip, SUM(cents) AS cents FROM till WHERE slip IS NOT NULL GROUP BY slip),
b AS (SELECT slip, SUM(cents) AS cents FROM bank WHERE slip IS NOT NULL GROUP BY slip)
SELECT t.slip, t.cents AS till_cents, b.cents AS bank_cents, t.cents - COALESCE(b.cents, 0) AS difference
FROM t LEFT JOIN b ON b.slip = t.slip
WHERE t.cents IS NOT b.cents
ORDER BY difference DESC, t.slip;
