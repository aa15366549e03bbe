WITH numbered AS (         -- one row per event
  SELECT machine, step,
         ROW_NUMBER() OVER w AS place,
         SUM(step = 'start') OVER (w ROWS UNBOUNDED PRECEDING) AS attempt   -- starts so far
  FROM events
  WINDOW w AS (PARTITION BY machine ORDER BY at, id)
), first_choice AS (       -- from here: one row per attempt
  SELECT machine, attempt, MIN(place) FILTER (WHERE step = 'choose') AS chosen
  FROM numbered
  WHERE attempt > 0                              -- what came before the first start
  GROUP BY machine, attempt
), first_payment AS (
  SELECT a.machine, a.attempt, a.chosen, MIN(n.place) AS paid
  FROM first_choice a
  LEFT JOIN numbered n
    ON n.machine = a.machine AND n.attempt = a.attempt AND n.step = 'pay' AND n.place > a.chosen
  GROUP BY a.machine, a.attempt, a.chosen
), first_print AS (
  SELECT a.machine, a.attempt, a.chosen, a.paid, MIN(n.place) AS printed
  FROM first_payment a
  LEFT JOIN numbered n
    ON n.machine = a.machine AND n.attempt = a.attempt AND n.step = 'print' AND n.place > a.paid
  GROUP BY a.machine, a.attempt, a.chosen, a.paid
)
SELECT m.name AS machine,
       COUNT(a.attempt) AS attempts,             -- 0 for a machine without any
       COUNT(a.chosen) AS chosen,
       COUNT(a.paid) AS paid,
       COUNT(a.printed) AS printed
FROM machines m
LEFT JOIN first_print a ON a.machine = m.name
GROUP BY m.name;
