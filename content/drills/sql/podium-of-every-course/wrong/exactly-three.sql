-- mistake: ties-dropped
WITH best AS (SELECT course, runner, MIN(seconds) AS seconds FROM runs WHERE seconds IS NOT NULL GROUP BY course, runner),
placed AS (SELECT course, runner, seconds, ROW_NUMBER() OVER (PARTITION BY course ORDER BY seconds) AS place FROM best)
SELECT course, place, runner, seconds FROM placed WHERE place <= 3 ORDER BY course, place, runner;
