WITH open_days AS (        -- closed days have no number: Friday and Monday become neighbours
  SELECT day, ROW_NUMBER() OVER (ORDER BY day) AS no
  FROM calendar
  WHERE open = 1
), present AS (            -- one row per learner and open day, however often they came
  SELECT DISTINCT v.learner, d.no
  FROM visits v
  JOIN open_days d ON d.day = date(v.at)
), marked AS (
  SELECT learner, no,
         no - ROW_NUMBER() OVER (PARTITION BY learner ORDER BY no) AS streak
  FROM present
), streaks AS (            -- one row per streak
  SELECT learner, COUNT(*) AS days, MAX(no) AS last_no
  FROM marked
  GROUP BY learner, streak
)
SELECT l.name AS learner,
       COALESCE(MAX(s.days), 0) AS longest,
       COALESCE(MAX(CASE WHEN s.last_no = (SELECT MAX(no) FROM open_days) THEN s.days END), 0) AS current
FROM learners l
LEFT JOIN streaks s ON s.learner = l.name
GROUP BY l.name;
