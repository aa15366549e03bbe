WITH candidates AS (       -- one row per sample and usable calibration, or one with nulls
  SELECT s.id, s.signal, c.calibrated_at, c.factor,
         ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY c.calibrated_at DESC) AS place
  FROM samples s
  LEFT JOIN calibrations c
    ON c.device = s.device
   AND c.factor IS NOT NULL                      -- a failed one does not take part
   AND c.calibrated_at <= s.measured_at
   -- whole seconds: exactly 7 days must not depend on rounding
   AND unixepoch(s.measured_at) - unixepoch(c.calibrated_at) <= 7 * 24 * 3600
)
SELECT id AS sample_id,
       calibrated_at,
       ROUND(signal * factor, 2) AS concentration
FROM candidates
WHERE place = 1;                                 -- back to one row per sample
