-- mistake: rows-lost
WITH open_days AS (SELECT day, ROW_NUMBER() OVER (ORDER BY day) AS no FROM calendar WHERE open = 1),
present AS (SELECT DISTINCT v.learner, d.no FROM visits v JOIN open_days d ON d.day = date(v.at)),
marked AS (SELECT learner, no, no - ROW_NUMBER() OVER (PARTITION BY learner ORDER BY no) AS streak FROM present),
streaks AS (SELECT learner, COUNT(*) AS days, MAX(no) AS last_no FROM marked GROUP BY learner, streak)
SELECT learner, MAX(days) AS longest,
       COALESCE(MAX(CASE WHEN last_no = (SELECT MAX(no) FROM open_days) THEN days END), 0) AS current
FROM streaks GROUP BY learner;
