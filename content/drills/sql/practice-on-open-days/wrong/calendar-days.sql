-- mistake: wrong-values
WITH present AS (
  SELECT DISTINCT v.learner, c.day FROM visits v JOIN calendar c ON c.day = date(v.at) WHERE c.open = 1
), marked AS (
  SELECT learner, day, julianday(day) - ROW_NUMBER() OVER (PARTITION BY learner ORDER BY day) AS streak FROM present
), streaks AS (SELECT learner, COUNT(*) AS days, MAX(day) AS last_day FROM marked GROUP BY learner, streak)
SELECT l.name AS learner, COALESCE(MAX(s.days), 0) AS longest,
       COALESCE(MAX(CASE WHEN s.last_day = (SELECT MAX(day) FROM calendar WHERE open = 1) THEN s.days END), 0) AS current
FROM learners l LEFT JOIN streaks s ON s.learner = l.name GROUP BY l.name;
