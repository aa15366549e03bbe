-- mistake: nulls-counted
SELECT supplier, COUNT(*) AS orders, COUNT(*) FILTER (WHERE arrived_on > due_on) AS late,
       ROUND(100.0 * COUNT(*) FILTER (WHERE arrived_on > due_on) / COUNT(*), 1) AS percent_late
FROM orders
WHERE withdrawn = 0 AND due_on BETWEEN '2026-01-01' AND '2026-06-30'
GROUP BY supplier
HAVING COUNT(*) >= 3 AND 2 * COUNT(*) FILTER (WHERE arrived_on > due_on) > COUNT(*)
ORDER BY percent_late DESC, supplier;
