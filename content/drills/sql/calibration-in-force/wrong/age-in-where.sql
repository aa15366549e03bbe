-- mistake: filter-before-aggregation
WITH candidates AS (
  SELECT s.id, s.signal, s.measured_at, c.calibrated_at, c.factor,
         ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY c.calibrated_at DESC) AS place
  FROM samples s
  LEFT JOIN calibrations c ON c.device = s.device AND c.factor IS NOT NULL AND c.calibrated_at <= s.measured_at
)
SELECT id AS sample_id, calibrated_at, ROUND(signal * factor, 2) AS concentration
FROM candidates
WHERE place = 1
  AND (calibrated_at IS NULL OR unixepoch(measured_at) - unixepoch(calibrated_at) <= 7 * 24 * 3600);
