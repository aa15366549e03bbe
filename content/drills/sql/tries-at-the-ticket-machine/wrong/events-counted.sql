-- mistake: rows-multiplied
WITH numbered AS (
  SELECT machine, step, SUM(step = 'start') OVER (PARTITION BY machine ORDER BY at, id ROWS UNBOUNDED PRECEDING) AS attempt
  FROM events
)
SELECT m.name AS machine, COUNT(DISTINCT n.attempt) AS attempts,
       COUNT(*) FILTER (WHERE n.step = 'choose') AS chosen,
       COUNT(*) FILTER (WHERE n.step = 'pay') AS paid,
       COUNT(*) FILTER (WHERE n.step = 'print') AS printed
FROM machines m LEFT JOIN numbered n ON n.machine = m.name AND n.attempt > 0
GROUP BY m.name;
