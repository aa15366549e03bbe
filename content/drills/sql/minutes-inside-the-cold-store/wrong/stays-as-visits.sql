-- mistake: wrong-values
WITH steps AS (
  SELECT badge, at, direction, LEAD(at) OVER w AS next_at, LEAD(direction) OVER w AS next_direction
  FROM scans WINDOW w AS (PARTITION BY badge ORDER BY at, id)
), per_badge AS (
  SELECT badge, COUNT(*) AS visits, SUM(unixepoch(next_at) - unixepoch(at)) / 60 AS minutes
  FROM steps WHERE direction = 'in' AND next_direction = 'out' AND unixepoch(next_at) - unixepoch(at) <= 28800
  GROUP BY badge
)
SELECT s.badge, COALESCE(p.visits, 0) AS visits, COALESCE(p.minutes, 0) AS minutes, COUNT(*) - 2 * COALESCE(p.visits, 0) AS unpaired
FROM scans s LEFT JOIN per_badge p ON p.badge = s.badge GROUP BY s.badge;
