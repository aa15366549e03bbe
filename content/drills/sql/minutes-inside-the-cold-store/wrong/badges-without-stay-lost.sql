-- mistake: rows-lost
WITH steps AS (
  SELECT badge, at, direction, LEAD(at) OVER w AS next_at, LEAD(direction) OVER w AS next_direction
  FROM scans WINDOW w AS (PARTITION BY badge ORDER BY at, id)
), stays AS (
  SELECT badge, at AS begins, next_at AS ends, LAG(next_at) OVER (PARTITION BY badge ORDER BY at, next_at) AS end_before
  FROM steps WHERE direction = 'in' AND next_direction = 'out' AND unixepoch(next_at) - unixepoch(at) <= 28800
)
SELECT badge, SUM(end_before IS NULL OR unixepoch(begins) - unixepoch(end_before) > 600) AS visits,
       SUM(unixepoch(ends) - unixepoch(begins)) / 60 AS minutes,
       (SELECT COUNT(*) FROM scans s WHERE s.badge = stays.badge) - 2 * COUNT(*) AS unpaired
FROM stays GROUP BY badge;
