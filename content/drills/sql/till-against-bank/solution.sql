WITH t AS (                -- one row per slip on each side, before they meet
  SELECT slip, SUM(cents) AS cents FROM till WHERE slip IS NOT NULL GROUP BY slip
), b AS (
  SELECT slip, SUM(cents) AS cents FROM bank WHERE slip IS NOT NULL GROUP BY slip
)
SELECT COALESCE(t.slip, b.slip) AS slip,
       t.cents AS till_cents,
       b.cents AS bank_cents,
       COALESCE(t.cents, 0) - COALESCE(b.cents, 0) AS difference
FROM t
FULL OUTER JOIN b ON b.slip = t.slip
WHERE t.cents IS NOT b.cents             -- different, or one side missing
ORDER BY difference DESC, 1;             -- 1: the slip of either side
