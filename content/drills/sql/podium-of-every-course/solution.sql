WITH best AS (             -- one row per course and runner who finished it
  SELECT course, runner, MIN(seconds) AS seconds
  FROM runs
  WHERE seconds IS NOT NULL                      -- null would sort first and win
  GROUP BY course, runner
), placed AS (             -- the same rows, with the place
  SELECT course, runner, seconds,
         RANK() OVER (PARTITION BY course ORDER BY seconds) AS place   -- 1, 1, 3
  FROM best
)
SELECT course, place, runner, seconds
FROM placed
WHERE place <= 3                                 -- a window cannot stand in its own WHERE
ORDER BY course, place, runner;
