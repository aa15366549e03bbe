-- mistake: rows-extra
SELECT m.name AS machine, w.id AS worker_id
FROM machines m CROSS JOIN workers w
WHERE NOT EXISTS (SELECT 1 FROM needs n WHERE n.machine = m.name)
   OR w.id IN (SELECT p.worker_id FROM passes p JOIN needs n ON n.course = p.course
               WHERE n.machine = m.name AND p.valid_from <= '2026-09-01' AND (p.expires_on > '2026-09-01' OR p.expires_on IS NULL));
