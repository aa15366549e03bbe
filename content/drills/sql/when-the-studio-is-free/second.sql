WITH taken AS (SELECT studio, starts_at, ends_at FROM bookings WHERE cancelled = 0),
begins AS (
  SELECT id, studio, closes_at, opens_at AS free_from FROM openings
  UNION
  SELECT o.id, o.studio, o.closes_at, t.ends_at
  FROM openings o
  JOIN taken t ON t.studio = o.studio AND t.ends_at > o.opens_at AND t.ends_at < o.closes_at
),
free AS (
  SELECT b.studio, b.free_from,
    COALESCE((SELECT MIN(t.starts_at) FROM taken t
              WHERE t.studio = b.studio AND t.starts_at > b.free_from AND t.starts_at < b.closes_at), b.closes_at) AS free_to
  FROM begins b
  WHERE NOT EXISTS (
    SELECT 1 FROM taken t WHERE t.studio = b.studio AND t.starts_at <= b.free_from AND t.ends_at > b.free_from)
)
SELECT studio, free_from, free_to, (UNIXEPOCH(free_to) - UNIXEPOCH(free_from)) / 60 AS minutes
FROM free
WHERE UNIXEPOCH(free_to) - UNIXEPOCH(free_from) >= 3600
ORDER BY minutes DESC, studio, free_from;
