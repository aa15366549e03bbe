SELECT m.name AS machine, w.id AS worker_id
FROM machines m
CROSS JOIN workers w
EXCEPT
SELECT n.machine, w.id
FROM needs n
CROSS JOIN workers w
WHERE (w.id, n.course) NOT IN (
  SELECT worker_id, course
  FROM passes
  WHERE valid_from <= '2026-09-01' AND COALESCE(expires_on, '9999-12-31') > '2026-09-01'
);
