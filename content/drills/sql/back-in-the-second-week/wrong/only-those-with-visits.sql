-- mistake: filter-before-aggregation
SELECT strftime('%Y-%m', m.joined_on) AS month,
       COUNT(DISTINCT m.id) AS joined,
       COUNT(DISTINCT CASE WHEN v.visited_at >= date(m.joined_on, '+7 days') THEN m.id END) AS came_back,
       ROUND(100.0 * COUNT(DISTINCT CASE WHEN v.visited_at >= date(m.joined_on, '+7 days') THEN m.id END) / COUNT(DISTINCT m.id), 1) AS percent
FROM members m
LEFT JOIN visits v ON v.member_id = m.id
WHERE v.visited_at < date(m.joined_on, '+14 days')
GROUP BY 1;
