SELECT m.name AS machine, w.id AS worker_id
FROM machines m
CROSS JOIN workers w
WHERE NOT EXISTS (                       -- no need of the machine ...
  SELECT 1
  FROM needs n
  WHERE n.machine = m.name
    AND NOT EXISTS (                     -- ... for which the worker has no valid pass
      SELECT 1
      FROM passes p
      WHERE p.worker_id = w.id
        AND p.course = n.course
        AND p.valid_from <= '2026-09-01'
        AND (p.expires_on > '2026-09-01' OR p.expires_on IS NULL)
    )
);
