-- mistake: rows-multiplied
SELECT s.id AS sample_id, c.calibrated_at, ROUND(s.signal * c.factor, 2) AS concentration
FROM samples s
LEFT JOIN calibrations c
  ON c.device = s.device AND c.factor IS NOT NULL AND c.calibrated_at <= s.measured_at
 AND unixepoch(s.measured_at) - unixepoch(c.calibrated_at) <= 7 * 24 * 3600;
