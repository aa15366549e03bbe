-- mistake: wrong-values
WITH names (step_no, step) AS (VALUES (1, 'asked'), (2, 'visited'), (3, 'quoted'), (4, 'signed')),
steps AS (
  SELECT n.step_no, n.step, COUNT(DISTINCT e.lead_id) AS reached
  FROM names n LEFT JOIN events e ON e.step = n.step
  GROUP BY n.step_no, n.step
)
SELECT step_no, step, reached,
       ROUND(100.0 * reached / NULLIF(LAG(reached) OVER (ORDER BY step_no), 0), 1) AS percent_of_previous
FROM steps ORDER BY step_no;
