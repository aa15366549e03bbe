-- mistake: rows-multiplied
SELECT strftime('%Y-%m', m.joined_on) AS month,
       COUNT(DISTINCT m.id) AS joined,
       COUNT(v.member_id) AS came_back,
       ROUND(100.0 * COUNT(v.member_id) / COUNT(DISTINCT m.id), 1) AS percent
FROM members m
LEFT JOIN visits v ON v.member_id = m.id
 AND v.visited_at >= date(m.joined_on, '+7 days') AND v.visited_at < date(m.joined_on, '+14 days')
GROUP BY 1;
