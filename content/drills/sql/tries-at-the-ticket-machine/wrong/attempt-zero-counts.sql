-- mistake: wrong-values
WITH numbered AS (
  SELECT machine, step, ROW_NUMBER() OVER w AS place, SUM(step = 'start') OVER (w ROWS UNBOUNDED PRECEDING) AS attempt
  FROM events WINDOW w AS (PARTITION BY machine ORDER BY at, id)
), a1 AS (SELECT machine, attempt, MIN(place) FILTER (WHERE step = 'choose') AS chosen FROM numbered GROUP BY 1, 2),
a2 AS (
  SELECT a.machine, a.attempt, a.chosen, MIN(n.place) AS paid FROM a1 a
  LEFT JOIN numbered n ON n.machine = a.machine AND n.attempt = a.attempt AND n.step = 'pay' AND n.place > a.chosen GROUP BY 1, 2, 3
), a3 AS (
  SELECT a.machine, a.attempt, a.chosen, a.paid, MIN(n.place) AS printed FROM a2 a
  LEFT JOIN numbered n ON n.machine = a.machine AND n.attempt = a.attempt AND n.step = 'print' AND n.place > a.paid GROUP BY 1, 2, 3, 4
)
SELECT m.name AS machine, COUNT(a.attempt), COUNT(a.chosen), COUNT(a.paid), COUNT(a.printed)
FROM machines m LEFT JOIN a3 a ON a.machine = m.name GROUP BY m.name;
