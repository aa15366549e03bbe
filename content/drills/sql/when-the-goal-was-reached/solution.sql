WITH running AS (          -- one row per change in time, and one with nulls for a project without any
  SELECT p.id, p.goal, c.at, c.amount,
         -- no frame on purpose: rows with equal "at" are taken together
         SUM(c.amount) OVER (PARTITION BY p.id ORDER BY c.at) AS sum_so_far
  FROM projects p
  LEFT JOIN pledges c
         ON c.project_id = p.id
        AND c.at < date(p.last_day, '+1 day')     -- in ON, so that no project is lost
)
SELECT id AS project_id,
       COALESCE(SUM(amount), 0) AS raised,
       MIN(CASE WHEN sum_so_far >= goal THEN at END) AS reached_at,
       COALESCE(SUM(amount), 0) >= goal AS funded
FROM running
GROUP BY id, goal;
