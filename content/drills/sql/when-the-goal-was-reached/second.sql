WITH counted AS (
  SELECT g.project_id, g.at, g.amount
  FROM pledges g
  WHERE DATE(g.at) <= (SELECT last_day FROM projects p WHERE p.id = g.project_id)
)
SELECT p.id AS project_id,
  COALESCE((SELECT SUM(c.amount) FROM counted c WHERE c.project_id = p.id), 0) AS raised,
  (SELECT MIN(c.at) FROM counted c
   WHERE c.project_id = p.id
     AND (SELECT SUM(b.amount) FROM counted b WHERE b.project_id = p.id AND b.at <= c.at) >= p.goal) AS reached_at,
  COALESCE((SELECT SUM(c.amount) FROM counted c WHERE c.project_id = p.id), 0) >= p.goal AS funded
FROM projects p;
