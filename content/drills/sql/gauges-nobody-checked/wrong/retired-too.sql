-- mistake: rows-extra
SELECT g.id AS gauge_id, g.site
FROM gauges g
WHERE NOT EXISTS (
  SELECT 1 FROM checks c
  WHERE c.gauge_id = g.id AND c.passed = 1 AND c.checked_on BETWEEN '2026-01-01' AND '2026-06-30'
);
