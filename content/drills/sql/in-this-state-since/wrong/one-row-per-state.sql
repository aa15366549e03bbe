-- mistake: wrong-grain
WITH marked AS (
  SELECT machine, reported_at, id, state,
         ROW_NUMBER() OVER (PARTITION BY machine ORDER BY reported_at, id)
         - ROW_NUMBER() OVER (PARTITION BY machine, state ORDER BY reported_at, id) AS island
  FROM reports WHERE state IS NOT NULL
), runs AS (
  SELECT machine, state, island, MIN(reported_at) AS since, MAX(reported_at) AS last_at, COUNT(*) AS reports
  FROM marked GROUP BY machine, state, island
)
SELECT machine, state, since, reports
FROM runs r
WHERE last_at = (SELECT MAX(last_at) FROM runs n WHERE n.machine = r.machine);
