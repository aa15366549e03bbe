SELECT s.id AS sample_id, c.calibrated_at, ROUND(s.signal * c.factor, 2) AS concentration
FROM samples s
LEFT JOIN calibrations c
  ON c.device = s.device
  AND c.factor IS NOT NULL
  AND c.calibrated_at <= s.measured_at
  AND datetime(c.calibrated_at, '+7 days') >= s.measured_at
  AND NOT EXISTS (
    SELECT 1 FROM calibrations n
    WHERE n.device = s.device AND n.factor IS NOT NULL
      AND n.calibrated_at > c.calibrated_at AND n.calibrated_at <= s.measured_at
  );
