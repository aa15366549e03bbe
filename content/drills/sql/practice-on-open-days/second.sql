WITH open_days AS (SELECT day FROM calendar WHERE open = 1),
came AS (
  SELECT DISTINCT v.learner, o.day FROM visits v JOIN open_days o ON o.day = DATE(v.at)
),
stretches AS (
  SELECT a.learner,
    (SELECT COUNT(*) FROM open_days o WHERE o.day BETWEEN a.day AND z.day) AS open_count,
    (SELECT COUNT(*) FROM came c WHERE c.learner = a.learner AND c.day BETWEEN a.day AND z.day) AS came_count
  FROM came a
  JOIN came z ON z.learner = a.learner AND z.day >= a.day
)
SELECT l.name AS learner,
  COALESCE((SELECT MAX(open_count) FROM stretches s WHERE s.learner = l.name AND open_count = came_count), 0) AS longest,
  (SELECT COUNT(*) FROM open_days o
   WHERE NOT EXISTS (
     SELECT 1 FROM open_days later
     WHERE later.day >= o.day
       AND NOT EXISTS (SELECT 1 FROM came c WHERE c.learner = l.name AND c.day = later.day))) AS current
FROM learners l;
