WITH p AS (
  SELECT DISTINCT player_id, strftime('%Y', played_on) * 12 + strftime('%m', played_on) - 1 AS m FROM plays
),
c AS (
  SELECT player_id, MIN(m) AS m FROM p GROUP BY player_id
),
done AS (
  SELECT strftime('%Y', through, '+1 day') * 12 + strftime('%m', through, '+1 day') - 2 AS m FROM loaded
),
n(month_no) AS (VALUES (0), (1), (2), (3)),
k AS (
  SELECT c.m, n.month_no, COUNT(*) AS players,
    SUM(EXISTS (SELECT 1 FROM p WHERE p.player_id = c.player_id AND p.m = c.m + n.month_no)) AS active
  FROM c CROSS JOIN n
  WHERE c.m + n.month_no <= (SELECT m FROM done)
  GROUP BY c.m, n.month_no
)
SELECT printf('%04d-%02d', m / 12, m % 12 + 1) AS cohort, month_no, players, active, ROUND(100.0 * active / players, 1) AS percent
FROM k;
