-- mistake: rows-lost
WITH active AS (
  SELECT DISTINCT player_id, strftime('%Y-%m', played_on) AS month,
         strftime('%Y', played_on) * 12 + strftime('%m', played_on) AS i FROM plays
), firsts AS (SELECT player_id, MIN(month) AS cohort, MIN(i) AS i FROM active GROUP BY player_id),
cohorts AS (SELECT cohort, COUNT(*) AS players FROM firsts GROUP BY cohort)
SELECT f.cohort, a.i - f.i AS month_no, c.players, COUNT(*) AS active, ROUND(100.0 * COUNT(*) / c.players, 1) AS percent
FROM firsts f
JOIN active a ON a.player_id = f.player_id
JOIN cohorts c ON c.cohort = f.cohort
JOIN loaded l ON a.i < strftime('%Y', l.through, '+1 day') * 12 + strftime('%m', l.through, '+1 day')
WHERE a.i - f.i <= 3
GROUP BY f.cohort, a.i - f.i, c.players;
