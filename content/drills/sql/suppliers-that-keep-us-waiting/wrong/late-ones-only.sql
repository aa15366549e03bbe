-- mistake: filter-before-aggregation
SELECT supplier, COUNT(*) AS orders, COUNT(*) AS late, 100.0 AS percent_late
FROM orders
WHERE withdrawn = 0 AND due_on BETWEEN '2026-01-01' AND '2026-06-30' AND (arrived_on > due_on OR arrived_on IS NULL)
GROUP BY supplier
HAVING COUNT(*) >= 3
ORDER BY percent_late DESC, supplier;
