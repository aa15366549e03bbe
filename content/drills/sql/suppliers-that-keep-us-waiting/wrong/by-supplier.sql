-- mistake: order-missing
SELECT supplier, COUNT(*) AS orders, SUM(arrived_on > due_on OR arrived_on IS NULL) AS late,
       ROUND(100.0 * SUM(arrived_on > due_on OR arrived_on IS NULL) / COUNT(*), 1) AS percent_late
FROM orders
WHERE withdrawn = 0 AND due_on >= '2026-01-01' AND due_on < '2026-07-01'
GROUP BY supplier
HAVING COUNT(*) >= 3 AND 2 * SUM(arrived_on > due_on OR arrived_on IS NULL) > COUNT(*);
