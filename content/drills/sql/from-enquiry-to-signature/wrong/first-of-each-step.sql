-- mistake: wrong-values
WITH firsts AS (
  SELECT lead_id, MIN(at) FILTER (WHERE step = 'asked') AS a, MIN(at) FILTER (WHERE step = 'visited') AS v,
         MIN(at) FILTER (WHERE step = 'quoted') AS q, MIN(at) FILTER (WHERE step = 'signed') AS s
  FROM events GROUP BY lead_id
), steps (step_no, step, reached) AS (
  SELECT 1, 'asked', COUNT(a) FROM firsts
  UNION ALL SELECT 2, 'visited', COUNT(*) FROM firsts WHERE v >= a
  UNION ALL SELECT 3, 'quoted', COUNT(*) FROM firsts WHERE v >= a AND q >= v
  UNION ALL SELECT 4, 'signed', COUNT(*) FROM firsts WHERE v >= a AND q >= v AND s >= q
)
SELECT step_no, step, reached,
       ROUND(100.0 * reached / NULLIF(LAG(reached) OVER (ORDER BY step_no), 0), 1) AS percent_of_previous
FROM steps ORDER BY step_no;
