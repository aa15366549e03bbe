SELECT g.id AS gauge_id, g.site
FROM gauges g
LEFT JOIN checks c ON c.gauge_id = g.id AND c.passed = 1 AND c.checked_on >= '2026-01-01' AND c.checked_on < '2026-07-01'
WHERE g.retired_on IS NULL
GROUP BY g.id, g.site
HAVING COUNT(c.id) = 0;
