-- mistake: order-missing
WITH busy AS (
  SELECT o.id AS opening_id, o.studio, o.opens_at, MAX(b.starts_at, o.opens_at) AS starts_at, MIN(b.ends_at, o.closes_at) AS ends_at
  FROM openings o
  JOIN bookings b ON b.studio = o.studio AND b.starts_at < o.closes_at AND b.ends_at > o.opens_at
  WHERE b.cancelled = 0
  UNION ALL SELECT id, studio, opens_at, closes_at, closes_at FROM openings
), stretches AS (
  SELECT studio,
         COALESCE(MAX(ends_at) OVER (PARTITION BY opening_id ORDER BY starts_at, ends_at ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), opens_at) AS free_from,
         starts_at AS free_to
  FROM busy
)
SELECT studio, free_from, free_to, (unixepoch(free_to) - unixepoch(free_from)) / 60 AS minutes
FROM stretches WHERE unixepoch(free_to) - unixepoch(free_from) >= 3600
ORDER BY studio, free_from;
