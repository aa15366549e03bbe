-- mistake: rows-multiplied
SELECT m.name AS machine, w.id AS worker_id
FROM machines m CROSS JOIN workers w
LEFT JOIN needs n ON n.machine = m.name
LEFT JOIN passes p ON p.worker_id = w.id AND p.course = n.course AND p.valid_from <= '2026-09-01'
 AND (p.expires_on > '2026-09-01' OR p.expires_on IS NULL)
GROUP BY m.name, w.id
HAVING COUNT(p.id) >= (SELECT COUNT(*) FROM needs x WHERE x.machine = m.name);
