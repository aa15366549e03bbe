-- mistake: wrong-values
WITH placed AS (
  SELECT machine, state, ROW_NUMBER() OVER (PARTITION BY machine ORDER BY reported_at DESC, id DESC) AS place
  FROM reports WHERE state IS NOT NULL
)
SELECT p.machine, p.state, MIN(r.reported_at) AS since, COUNT(*) AS reports
FROM placed p
JOIN reports r ON r.machine = p.machine AND r.state = p.state
WHERE p.place = 1
GROUP BY p.machine, p.state;
