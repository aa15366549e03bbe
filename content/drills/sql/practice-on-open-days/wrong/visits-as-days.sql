-- mistake: rows-multiplied
WITH open_days AS (SELECT day, ROW_NUMBER() OVER (ORDER BY day) AS no FROM calendar WHERE open = 1),
marked AS (
  SELECT v.learner, d.no, d.no - ROW_NUMBER() OVER (PARTITION BY v.learner ORDER BY v.at) AS streak
  FROM visits v JOIN open_days d ON d.day = date(v.at)
), streaks AS (SELECT learner, COUNT(*) AS days, MAX(no) AS last_no FROM marked GROUP BY learner, streak)
SELECT l.name AS learner, COALESCE(MAX(s.days), 0) AS longest,
       COALESCE(MAX(CASE WHEN s.last_no = (SELECT MAX(no) FROM open_days) THEN s.days END), 0) AS current
FROM learners l LEFT JOIN streaks s ON s.learner = l.name GROUP BY l.name;
