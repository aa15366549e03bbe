-- mistake: nulls-counted
WITH best AS (SELECT course, runner, MIN(seconds) AS seconds FROM runs GROUP BY course, runner),
placed AS (SELECT course, runner, seconds, RANK() OVER (PARTITION BY course ORDER BY seconds) AS place FROM best)
SELECT course, place, runner, seconds FROM placed WHERE place <= 3 AND seconds IS NOT NULL ORDER BY course, place, runner;
