WITH steps AS (            -- one row per scan, with its neighbour; no filter before this
  SELECT badge, at, direction,
         LEAD(at) OVER w AS next_at,
         LEAD(direction) OVER w AS next_direction
  FROM scans
  WINDOW w AS (PARTITION BY badge ORDER BY at, id)
), stays AS (              -- one row per stay
  SELECT badge, at AS begins, next_at AS ends,
         LAG(next_at) OVER (PARTITION BY badge ORDER BY at, next_at) AS end_before
  FROM steps
  WHERE direction = 'in' AND next_direction = 'out'
    AND unixepoch(next_at) - unixepoch(at) <= 8 * 3600
), per_badge AS (
  SELECT badge,
         COUNT(*) AS stays,
         -- a visit begins where there is nothing before, or a long pause
         COUNT(*) FILTER (WHERE end_before IS NULL
                             OR unixepoch(begins) - unixepoch(end_before) > 10 * 60) AS visits,
         SUM(unixepoch(ends) - unixepoch(begins)) / 60 AS minutes
  FROM stays
  GROUP BY badge
)
SELECT s.badge,
       COALESCE(p.visits, 0) AS visits,
       COALESCE(p.minutes, 0) AS minutes,
       COUNT(*) - 2 * COALESCE(p.stays, 0) AS unpaired
FROM scans s
LEFT JOIN per_badge p ON p.badge = s.badge
GROUP BY s.badge, p.visits, p.minutes, p.stays;
