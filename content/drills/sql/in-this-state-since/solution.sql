WITH marked AS (           -- one row per readable report
  SELECT machine, reported_at, id, state,
         -- IS NOT: the first report has no LAG and is a mark as well
         state IS NOT LAG(state) OVER (PARTITION BY machine ORDER BY reported_at, id) AS begins
  FROM reports
  WHERE state IS NOT NULL                        -- an unreadable one must not break a run
), runs AS (               -- the same rows, with the number of their run
  SELECT machine, reported_at, state,
         SUM(begins) OVER (PARTITION BY machine ORDER BY reported_at, id ROWS UNBOUNDED PRECEDING) AS run
  FROM marked
), newest AS (
  SELECT machine, MAX(run) AS run
  FROM runs
  GROUP BY machine
)
SELECT r.machine, r.state, MIN(r.reported_at) AS since, COUNT(*) AS reports
FROM runs r
JOIN newest n ON n.machine = r.machine AND n.run = r.run
GROUP BY r.machine, r.state;                     -- one state per run
