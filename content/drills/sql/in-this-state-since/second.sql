WITH r AS (
  SELECT id, machine, state, reported_at FROM reports WHERE state IS NOT NULL
),
latest AS (
  SELECT * FROM r a
  WHERE NOT EXISTS (
    SELECT 1 FROM r b WHERE b.machine = a.machine AND (b.reported_at, b.id) > (a.reported_at, a.id)
  )
)
SELECT l.machine, l.state, MIN(x.reported_at) AS since, COUNT(*) AS reports
FROM latest l
JOIN r x ON x.machine = l.machine
WHERE NOT EXISTS (
  SELECT 1 FROM r o
  WHERE o.machine = l.machine AND o.state <> l.state AND (o.reported_at, o.id) >= (x.reported_at, x.id)
)
GROUP BY l.machine, l.state;
