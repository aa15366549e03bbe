-- mistake: wrong-values
WITH numbered AS (
  SELECT machine, id, step, SUM(step = 'start') OVER (PARTITION BY machine ORDER BY id ROWS UNBOUNDED PRECEDING) AS attempt
  FROM events
), a1 AS (SELECT machine, attempt, MIN(id) FILTER (WHERE step = 'choose') AS chosen FROM numbered WHERE attempt > 0 GROUP BY 1, 2),
a2 AS (
  SELECT a.machine, a.attempt, a.chosen, MIN(n.id) AS paid FROM a1 a
  LEFT JOIN numbered n ON n.machine = a.machine AND n.attempt = a.attempt AND n.step = 'pay' AND n.id > a.chosen GROUP BY 1, 2, 3
), a3 AS (
  SELECT a.machine, a.attempt, a.chosen, a.paid, MIN(n.id) AS printed FROM a2 a
  LEFT JOIN numbered n ON n.machine = a.machine AND n.attempt = a.attempt AND n.step = 'print' AND n.id > a.paid GROUP BY 1, 2, 3, 4
)
SELECT m.name AS machine, COUNT(a.attempt) AS attempts, COUNT(a.chosen) AS chosen, COUNT(a.paid) AS paid, COUNT(a.printed) AS printed
FROM machines m LEFT JOIN a3 a ON a.machine = m.name GROUP BY m.name;
