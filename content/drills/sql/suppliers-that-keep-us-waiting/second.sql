WITH due AS (
  SELECT supplier, CASE WHEN arrived_on <= due_on THEN 0 ELSE 1 END AS was_late
  FROM orders
  WHERE withdrawn = 0 AND due_on >= '2026-01-01' AND due_on < '2026-07-01'
),
counts AS (
  SELECT s.supplier,
    (SELECT COUNT(*) FROM due d WHERE d.supplier = s.supplier) AS n,
    (SELECT COUNT(*) FROM due d WHERE d.supplier = s.supplier AND d.was_late = 1) AS late
  FROM (SELECT DISTINCT supplier FROM orders) s
)
SELECT supplier, n AS orders, late, ROUND(100.0 * late / n, 1) AS percent_late
FROM counts
WHERE n >= 3 AND 2 * late > n
ORDER BY percent_late DESC, supplier;
