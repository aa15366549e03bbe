SELECT month, COUNT(*) AS joined, SUM(back) AS came_back, ROUND(100.0 * SUM(back) / COUNT(*), 1) AS percent
FROM (
  SELECT substr(m.joined_on, 1, 7) AS month,
    m.id IN (SELECT v.member_id FROM visits v WHERE julianday(date(v.visited_at)) - julianday(m.joined_on) BETWEEN 7 AND 13) AS back
  FROM members m
)
GROUP BY month;
