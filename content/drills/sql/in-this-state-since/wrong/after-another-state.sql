-- mistake: rows-lost
WITH newest AS (
  SELECT machine, state, ROW_NUMBER() OVER (PARTITION BY machine ORDER BY reported_at DESC, id DESC) AS place
  FROM reports WHERE state IS NOT NULL
), other AS (
  SELECT n.machine, n.state, r.reported_at, r.id,
         ROW_NUMBER() OVER (PARTITION BY n.machine ORDER BY r.reported_at DESC, r.id DESC) AS place
  FROM newest n
  JOIN reports r ON r.machine = n.machine AND r.state <> n.state
  WHERE n.place = 1
)
SELECT o.machine, o.state, MIN(r.reported_at) AS since, COUNT(*) AS reports
FROM other o
JOIN reports r ON r.machine = o.machine AND r.state = o.state AND (r.reported_at, r.id) > (o.reported_at, o.id)
WHERE o.place = 1
GROUP BY o.machine, o.state;
