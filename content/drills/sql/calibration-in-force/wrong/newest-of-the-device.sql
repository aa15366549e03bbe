-- mistake: wrong-values
WITH newest AS (
  SELECT device, calibrated_at, factor,
         ROW_NUMBER() OVER (PARTITION BY device ORDER BY calibrated_at DESC) AS place
  FROM calibrations WHERE factor IS NOT NULL
)
SELECT s.id AS sample_id, n.calibrated_at, ROUND(s.signal * n.factor, 2) AS concentration
FROM samples s
LEFT JOIN newest n ON n.device = s.device AND n.place = 1 AND n.calibrated_at <= s.measured_at
 AND unixepoch(s.measured_at) - unixepoch(n.calibrated_at) <= 7 * 24 * 3600;
