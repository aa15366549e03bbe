-- mistake: wrong-values
WITH steps AS (
  SELECT badge, at, direction, LEAD(at) OVER w AS next_at, LEAD(direction) OVER w AS next_direction, LAG(at) OVER w AS at_before
  FROM scans WINDOW w AS (PARTITION BY badge ORDER BY at, id)
), stays AS (
  SELECT badge, at AS begins, next_at AS ends, at_before
  FROM steps WHERE direction = 'in' AND next_direction = 'out' AND unixepoch(next_at) - unixepoch(at) <= 28800
), per_badge AS (
  SELECT badge, COUNT(*) AS stays, SUM(at_before IS NULL OR unixepoch(begins) - unixepoch(at_before) > 600) AS visits,
         SUM(unixepoch(ends) - unixepoch(begins)) / 60 AS minutes
  FROM stays GROUP BY badge
)
SELECT s.badge, COALESCE(p.visits, 0) AS visits, COALESCE(p.minutes, 0) AS minutes, COUNT(*) - 2 * COALESCE(p.stays, 0) AS unpaired
FROM scans s LEFT JOIN per_badge p ON p.badge = s.badge GROUP BY s.badge;
