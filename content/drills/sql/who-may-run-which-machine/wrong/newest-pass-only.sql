-- mistake: rows-lost
WITH newest AS (
  SELECT worker_id, course, MAX(valid_from) AS valid_from, MAX(COALESCE(expires_on, '9999-12-31')) AS expires_on
  FROM passes GROUP BY worker_id, course
)
SELECT m.name AS machine, w.id AS worker_id
FROM machines m CROSS JOIN workers w
WHERE NOT EXISTS (
  SELECT 1 FROM needs n WHERE n.machine = m.name
    AND NOT EXISTS (SELECT 1 FROM newest p WHERE p.worker_id = w.id AND p.course = n.course
                    AND p.valid_from <= '2026-09-01' AND p.expires_on > '2026-09-01'));
