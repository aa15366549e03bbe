-- mistake: order-missing
WITH marked AS (
  SELECT member, tapped_at, COALESCE(unixepoch(tapped_at) - unixepoch(LAG(tapped_at) OVER (PARTITION BY member ORDER BY tapped_at)) > 2700, 1) AS begins
  FROM taps
), numbered AS (SELECT *, SUM(begins) OVER (PARTITION BY member ORDER BY tapped_at ROWS UNBOUNDED PRECEDING) AS visit FROM marked),
visits AS (
  SELECT member, MIN(tapped_at) AS starts_at, COUNT(*) AS taps, (unixepoch(MAX(tapped_at)) - unixepoch(MIN(tapped_at))) / 60 AS minutes
  FROM numbered GROUP BY member, visit
)
SELECT member, starts_at, taps, minutes
FROM (SELECT *, RANK() OVER (PARTITION BY member ORDER BY minutes DESC) AS place FROM visits)
WHERE place = 1 ORDER BY member, starts_at;
