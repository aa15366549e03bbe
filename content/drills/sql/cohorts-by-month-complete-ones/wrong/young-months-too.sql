-- mistake: rows-extra
WITH active AS (
  SELECT DISTINCT player_id, strftime('%Y-%m', played_on) AS month,
         strftime('%Y', played_on) * 12 + strftime('%m', played_on) AS i FROM plays
), firsts AS (SELECT player_id, MIN(month) AS cohort, MIN(i) AS i FROM active GROUP BY player_id),
cohorts AS (SELECT cohort, i, COUNT(*) AS players FROM firsts GROUP BY cohort, i),
numbers (n) AS (VALUES (0), (1), (2), (3))
SELECT c.cohort, n.n AS month_no, c.players, COUNT(a.player_id) AS active, ROUND(100.0 * COUNT(a.player_id) / c.players, 1) AS percent
FROM cohorts c CROSS JOIN numbers n
JOIN loaded l ON c.i + n.n <= strftime('%Y', l.through) * 12 + strftime('%m', l.through)
JOIN firsts f ON f.cohort = c.cohort
LEFT JOIN active a ON a.player_id = f.player_id AND a.i = c.i + n.n
GROUP BY c.cohort, n.n, c.players;
