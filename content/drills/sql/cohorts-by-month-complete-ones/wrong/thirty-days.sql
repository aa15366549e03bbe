-- mistake: wrong-values
WITH firsts AS (SELECT player_id, MIN(played_on) AS first_on, strftime('%Y-%m', MIN(played_on)) AS cohort FROM plays GROUP BY player_id),
cohorts AS (SELECT cohort, COUNT(*) AS players FROM firsts GROUP BY cohort),
numbers (n) AS (VALUES (0), (1), (2), (3))
SELECT c.cohort, n.n AS month_no, c.players, COUNT(DISTINCT p.player_id) AS active,
       ROUND(100.0 * COUNT(DISTINCT p.player_id) / c.players, 1) AS percent
FROM cohorts c CROSS JOIN numbers n
JOIN loaded l ON date(c.cohort || '-01', '+' || (n.n + 1) || ' months') <= date(l.through, '+1 day')
JOIN firsts f ON f.cohort = c.cohort
LEFT JOIN plays p ON p.player_id = f.player_id
 AND CAST((julianday(p.played_on) - julianday(f.first_on)) / 30 AS INTEGER) = n.n
GROUP BY c.cohort, n.n, c.players;
