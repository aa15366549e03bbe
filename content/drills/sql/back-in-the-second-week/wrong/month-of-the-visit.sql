-- mistake: wrong-values
WITH joins AS (SELECT strftime('%Y-%m', joined_on) AS month, COUNT(*) AS joined FROM members GROUP BY 1),
backs AS (
  SELECT strftime('%Y-%m', v.visited_at) AS month, COUNT(DISTINCT m.id) AS came_back
  FROM members m
  JOIN visits v ON v.member_id = m.id
   AND v.visited_at >= date(m.joined_on, '+7 days') AND v.visited_at < date(m.joined_on, '+14 days')
  GROUP BY 1
)
SELECT j.month, j.joined, COALESCE(b.came_back, 0), ROUND(100.0 * COALESCE(b.came_back, 0) / j.joined, 1)
FROM joins j LEFT JOIN backs b ON b.month = j.month;
