WITH stays AS (
  SELECT i.badge, i.id, i.at AS in_at, o.at AS out_at
  FROM scans i
  JOIN scans o ON o.badge = i.badge AND (o.at, o.id) > (i.at, i.id)
  WHERE i.direction = 'in' AND o.direction = 'out'
    AND o.at <= DATETIME(i.at, '+8 hours')
    AND NOT EXISTS (
      SELECT 1 FROM scans x
      WHERE x.badge = i.badge AND (x.at, x.id) > (i.at, i.id) AND (x.at, x.id) < (o.at, o.id))
)
SELECT b.badge,
  (SELECT COUNT(*) FROM stays s
   WHERE s.badge = b.badge
     AND NOT EXISTS (
       SELECT 1 FROM stays p
       WHERE p.badge = s.badge AND (p.in_at, p.id) < (s.in_at, s.id)
         AND s.in_at <= DATETIME(p.out_at, '+10 minutes'))) AS visits,
  COALESCE((SELECT SUM(UNIXEPOCH(out_at) - UNIXEPOCH(in_at)) / 60 FROM stays s WHERE s.badge = b.badge), 0) AS minutes,
  (SELECT COUNT(*) FROM scans x WHERE x.badge = b.badge) - 2 * (SELECT COUNT(*) FROM stays s WHERE s.badge = b.badge) AS unpaired
FROM (SELECT DISTINCT badge FROM scans) b;
