-- mistake: rows-extra
WITH t AS (SELECT slip, SUM(cents) AS cents FROM till GROUP BY slip),
b AS (SELECT slip, SUM(cents) AS cents FROM bank GROUP BY slip)
SELECT COALESCE(t.slip, b.slip) AS slip, t.cents AS till_cents, b.cents AS bank_cents, COALESCE(t.cents, 0) - COALESCE(b.cents, 0) AS difference
FROM t FULL OUTER JOIN b ON b.slip = t.slip
WHERE t.cents IS NOT b.cents
ORDER BY difference DESC, 1;
