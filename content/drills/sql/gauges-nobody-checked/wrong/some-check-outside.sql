-- mistake: rows-extra
SELECT DISTINCT g.id AS gauge_id, g.site
FROM gauges g
LEFT JOIN checks c ON c.gauge_id = g.id AND c.passed = 1
WHERE g.retired_on IS NULL
  AND (c.id IS NULL OR c.checked_on NOT BETWEEN '2026-01-01' AND '2026-06-30');
