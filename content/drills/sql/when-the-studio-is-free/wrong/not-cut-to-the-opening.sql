-- mistake: rows-extra
WITH busy AS (
  SELECT studio, starts_at, ends_at FROM bookings WHERE cancelled = 0
  UNION ALL SELECT studio, opens_at, opens_at FROM openings
  UNION ALL SELECT studio, closes_at, closes_at FROM openings
), stretches AS (
  SELECT studio, MAX(ends_at) OVER (PARTITION BY studio ORDER BY starts_at, ends_at ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS free_from, starts_at AS free_to
  FROM busy
)
SELECT studio, free_from, free_to, (unixepoch(free_to) - unixepoch(free_from)) / 60 AS minutes
FROM stretches WHERE unixepoch(free_to) - unixepoch(free_from) >= 3600
ORDER BY minutes DESC, studio, free_from;
