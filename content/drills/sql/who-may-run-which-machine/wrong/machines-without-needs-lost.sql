-- mistake: rows-lost
SELECT n.machine, p.worker_id
FROM needs n
JOIN passes p ON p.course = n.course
WHERE p.valid_from <= '2026-09-01' AND (p.expires_on > '2026-09-01' OR p.expires_on IS NULL)
GROUP BY n.machine, p.worker_id
HAVING COUNT(DISTINCT n.course) = (SELECT COUNT(*) FROM needs x WHERE x.machine = n.machine);
