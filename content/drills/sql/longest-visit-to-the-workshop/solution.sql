WITH marked AS (           -- one row per tap
  SELECT member, tapped_at,
         LAG(tapped_at) OVER w IS NULL
         OR unixepoch(tapped_at) - unixepoch(LAG(tapped_at) OVER w) > 45 * 60 AS begins
  FROM taps
  WINDOW w AS (PARTITION BY member ORDER BY tapped_at)
), numbered AS (           -- the same rows, with the number of their visit
  SELECT member, tapped_at,
         -- the default frame, on purpose: taps of the same minute are added at once
         SUM(begins) OVER (PARTITION BY member ORDER BY tapped_at) AS visit
  FROM marked
), visits AS (             -- one row per visit
  SELECT member,
         MIN(tapped_at) AS starts_at,
         COUNT(*) AS taps,
         (unixepoch(MAX(tapped_at)) - unixepoch(MIN(tapped_at))) / 60 AS minutes
  FROM numbered
  GROUP BY member, visit
), placed AS (
  SELECT member, starts_at, taps, minutes,
         RANK() OVER (PARTITION BY member ORDER BY minutes DESC) AS place     -- equal ones share 1
  FROM visits
)
SELECT member, starts_at, taps, minutes
FROM placed
WHERE place = 1
ORDER BY minutes DESC, member, starts_at;
