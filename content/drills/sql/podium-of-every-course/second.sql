WITH best AS (
  SELECT course, runner, MIN(seconds) AS seconds
  FROM runs
  WHERE seconds IS NOT NULL
  GROUP BY course, runner
),
placed AS (
  SELECT b.course, 1 + (SELECT COUNT(*) FROM best o WHERE o.course = b.course AND o.seconds < b.seconds) AS place, b.runner, b.seconds
  FROM best b
)
SELECT course, place, runner, seconds
FROM placed
WHERE place <= 3
ORDER BY course, place, runner;
