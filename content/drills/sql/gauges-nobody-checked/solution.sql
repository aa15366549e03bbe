SELECT g.id AS gauge_id, g.site
FROM gauges g
WHERE g.retired_on IS NULL              -- which gauges are asked for
  AND NOT EXISTS (
    SELECT 1
    FROM checks c
    WHERE c.gauge_id = g.id             -- a null here equals no gauge
      AND c.passed = 1                  -- which checks count
      AND c.checked_on BETWEEN '2026-01-01' AND '2026-06-30'
  );
