-- mistake: wrong-values
WITH people AS (
  SELECT strftime('%Y-%m', m.joined_on) AS month,
         EXISTS (SELECT 1 FROM visits v WHERE v.member_id = m.id
                 AND v.visited_at BETWEEN date(m.joined_on, '+7 days') AND date(m.joined_on, '+13 days')) AS back
  FROM members m
)
SELECT month, COUNT(*) AS joined, SUM(back) AS came_back, ROUND(100.0 * SUM(back) / COUNT(*), 1) AS percent
FROM people GROUP BY month;
