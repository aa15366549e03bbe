-- mistake: wrong-values
WITH numbered AS (
  SELECT machine, step, SUM(step = 'start') OVER (PARTITION BY machine ORDER BY at, id ROWS UNBOUNDED PRECEDING) AS attempt
  FROM events
), attempts AS (
  SELECT machine, attempt, MAX(step = 'choose') AS c, MAX(step = 'pay') AS p, MAX(step = 'print') AS q
  FROM numbered WHERE attempt > 0 GROUP BY machine, attempt
)
SELECT m.name AS machine, COUNT(a.attempt) AS attempts, COALESCE(SUM(c), 0) AS chosen,
       COALESCE(SUM(c AND p), 0) AS paid, COALESCE(SUM(c AND p AND q), 0) AS printed
FROM machines m LEFT JOIN attempts a ON a.machine = m.name
GROUP BY m.name;
