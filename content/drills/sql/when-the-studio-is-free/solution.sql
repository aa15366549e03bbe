WITH busy AS (             -- one row per opening and booking that touches it, cut to the opening
  SELECT o.id AS opening_id, o.studio, o.opens_at,
         MAX(b.starts_at, o.opens_at) AS starts_at,
         MIN(b.ends_at, o.closes_at) AS ends_at
  FROM openings o
  JOIN bookings b ON b.studio = o.studio
                 AND b.starts_at < o.closes_at
                 AND b.ends_at > o.opens_at
  WHERE b.cancelled = 0
  UNION ALL                -- a mark at closing time: for the last stretch, and for openings without bookings
  SELECT id, studio, opens_at, closes_at, closes_at
  FROM openings
), stretches AS (          -- what lies before each start: free since the greatest end so far
  SELECT studio,
         COALESCE(MAX(ends_at) OVER (PARTITION BY opening_id ORDER BY starts_at, ends_at
                                     ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
                  opens_at) AS free_from,
         starts_at AS free_to
  FROM busy
)
SELECT studio, free_from, free_to,
       (unixepoch(free_to) - unixepoch(free_from)) / 60 AS minutes
FROM stretches
WHERE unixepoch(free_to) - unixepoch(free_from) >= 60 * 60   -- overlaps are negative and go too
ORDER BY minutes DESC, studio, free_from;
