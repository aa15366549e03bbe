-- mistake: filter-before-aggregation
WITH running AS (
  SELECT p.id, p.goal, c.at, c.amount, SUM(c.amount) OVER (PARTITION BY p.id ORDER BY c.at) AS sum_so_far
  FROM projects p LEFT JOIN pledges c ON c.project_id = p.id
  WHERE c.at < date(p.last_day, '+1 day')
)
SELECT id AS project_id, COALESCE(SUM(amount), 0) AS raised, MIN(CASE WHEN sum_so_far >= goal THEN at END) AS reached_at,
       COALESCE(SUM(amount), 0) >= goal AS funded
FROM running GROUP BY id, goal;
