-- mistake: rows-lost
SELECT id AS gauge_id, site
FROM gauges
WHERE retired_on IS NULL
  AND id NOT IN (
    SELECT gauge_id FROM checks
    WHERE passed = 1 AND checked_on BETWEEN '2026-01-01' AND '2026-06-30'
  );
