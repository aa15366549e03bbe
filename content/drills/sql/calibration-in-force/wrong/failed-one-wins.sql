-- mistake: nulls-counted
WITH candidates AS (
  SELECT s.id, s.signal, c.calibrated_at, c.factor,
         ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY c.calibrated_at DESC) AS place
  FROM samples s
  LEFT JOIN calibrations c ON c.device = s.device AND c.calibrated_at <= s.measured_at
   AND unixepoch(s.measured_at) - unixepoch(c.calibrated_at) <= 7 * 24 * 3600
)
SELECT id AS sample_id, calibrated_at, ROUND(signal * factor, 2) AS concentration
FROM candidates WHERE place = 1;
