-- mistake: rows-lost
WITH placed AS (
  SELECT course, runner, seconds, RANK() OVER (PARTITION BY course ORDER BY seconds) AS place
  FROM runs WHERE seconds IS NOT NULL
)
SELECT course, MIN(place) AS place, runner, MIN(seconds) AS seconds
FROM placed WHERE place <= 3 GROUP BY course, runner ORDER BY course, place, runner;
