WITH first_taps AS (
  SELECT DISTINCT t.member, t.tapped_at AS starts_at
  FROM taps t
  WHERE NOT EXISTS (
    SELECT 1 FROM taps e
    WHERE e.member = t.member AND e.tapped_at < t.tapped_at AND e.tapped_at >= datetime(t.tapped_at, '-45 minutes')
  )
),
visits AS (
  SELECT f.member, f.starts_at, COUNT(*) AS taps, (unixepoch(MAX(t.tapped_at)) - unixepoch(f.starts_at)) / 60 AS minutes
  FROM first_taps f
  JOIN taps t ON t.member = f.member AND t.tapped_at >= f.starts_at
  WHERE NOT EXISTS (
    SELECT 1 FROM first_taps n WHERE n.member = f.member AND n.starts_at > f.starts_at AND n.starts_at <= t.tapped_at
  )
  GROUP BY f.member, f.starts_at
)
SELECT member, starts_at, taps, minutes
FROM visits v
WHERE NOT EXISTS (SELECT 1 FROM visits o WHERE o.member = v.member AND o.minutes > v.minutes)
ORDER BY minutes DESC, member, starts_at;
