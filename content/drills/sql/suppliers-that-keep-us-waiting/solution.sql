SELECT supplier,
       COUNT(*) AS orders,
       COUNT(*) FILTER (WHERE arrived_on > due_on OR arrived_on IS NULL) AS late,   -- null: never came
       ROUND(100.0 * COUNT(*) FILTER (WHERE arrived_on > due_on OR arrived_on IS NULL) / COUNT(*), 1) AS percent_late
FROM orders
WHERE withdrawn = 0                                     -- about one order
  AND due_on BETWEEN '2026-01-01' AND '2026-06-30'
GROUP BY supplier
HAVING COUNT(*) >= 3                                    -- about all orders of a supplier
   AND 2 * COUNT(*) FILTER (WHERE arrived_on > due_on OR arrived_on IS NULL) > COUNT(*)
ORDER BY percent_late DESC, supplier;
