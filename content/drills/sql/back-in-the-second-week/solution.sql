WITH people AS (           -- one row per member: the cohort never changes its size
  SELECT strftime('%Y-%m', m.joined_on) AS month,
         EXISTS (                                -- yes or no: many visits count once
           SELECT 1
           FROM visits v
           WHERE v.member_id = m.id
             AND v.visited_at >= date(m.joined_on, '+7 days')
             AND v.visited_at < date(m.joined_on, '+14 days')
         ) AS back
  FROM members m
)
SELECT month,
       COUNT(*) AS joined,
       SUM(back) AS came_back,
       ROUND(100.0 * SUM(back) / COUNT(*), 1) AS percent
FROM people
GROUP BY month;
