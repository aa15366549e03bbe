WITH active AS (           -- one row per player and calendar month with a game
  SELECT DISTINCT player_id,
         strftime('%Y-%m', played_on) AS month,
         strftime('%Y', played_on) * 12 + strftime('%m', played_on) AS month_index   -- months can be subtracted
  FROM plays
), firsts AS (             -- one row per player
  SELECT player_id, MIN(month) AS cohort, MIN(month_index) AS cohort_index
  FROM active
  GROUP BY player_id
), cohorts AS (            -- one row per cohort
  SELECT cohort, cohort_index, COUNT(*) AS players
  FROM firsts
  GROUP BY cohort, cohort_index
), complete AS (           -- the day after the last of a month is in the next one
  SELECT strftime('%Y', through, '+1 day') * 12 + strftime('%m', through, '+1 day') - 1 AS month_index
  FROM loaded
), numbers (n) AS (VALUES (0), (1), (2), (3))
SELECT c.cohort,
       n.n AS month_no,
       c.players,
       COUNT(a.player_id) AS active,             -- 0 where the frame has no partner
       ROUND(100.0 * COUNT(a.player_id) / c.players, 1) AS percent
FROM cohorts c
CROSS JOIN numbers n
JOIN complete x ON c.cohort_index + n.n <= x.month_index      -- the frame: complete months only
JOIN firsts f ON f.cohort = c.cohort
LEFT JOIN active a ON a.player_id = f.player_id AND a.month_index = c.cohort_index + n.n
GROUP BY c.cohort, n.n, c.players;
