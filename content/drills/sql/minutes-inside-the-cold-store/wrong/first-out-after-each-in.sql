-- mistake: rows-multiplied
WITH paired AS (
  SELECT i.badge, i.at AS begins,
         (SELECT MIN(o.at) FROM scans o WHERE o.badge = i.badge AND o.direction = 'out' AND (o.at, o.id) > (i.at, i.id)) AS ends
  FROM scans i WHERE i.direction = 'in'
), stays AS (
  SELECT badge, begins, ends, LAG(ends) OVER (PARTITION BY badge ORDER BY begins, ends) AS end_before
  FROM paired WHERE unixepoch(ends) - unixepoch(begins) <= 28800
), per_badge AS (
  SELECT badge, COUNT(*) AS stays, SUM(end_before IS NULL OR unixepoch(begins) - unixepoch(end_before) > 600) AS visits,
         SUM(unixepoch(ends) - unixepoch(begins)) / 60 AS minutes
  FROM stays GROUP BY badge
)
SELECT s.badge, COALESCE(p.visits, 0) AS visits, COALESCE(p.minutes, 0) AS minutes, COUNT(*) - 2 * COALESCE(p.stays, 0) AS unpaired
FROM scans s LEFT JOIN per_badge p ON p.badge = s.badge GROUP BY s.badge;
