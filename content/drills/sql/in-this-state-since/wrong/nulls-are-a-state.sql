-- mistake: nulls-counted
WITH marked AS (
  SELECT machine, reported_at, id, state,
         ROW_NUMBER() OVER w = 1 OR state IS NOT LAG(state) OVER w AS begins
  FROM reports
  WINDOW w AS (PARTITION BY machine ORDER BY reported_at, id)
), runs AS (
  SELECT *, SUM(begins) OVER (PARTITION BY machine ORDER BY reported_at, id ROWS UNBOUNDED PRECEDING) AS run FROM marked
)
SELECT machine, state, MIN(reported_at) AS since, COUNT(*) AS reports
FROM runs r
WHERE run = (SELECT MAX(run) FROM runs n WHERE n.machine = r.machine)
GROUP BY machine, state;
