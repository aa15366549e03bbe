-- mistake: filter-before-aggregation
WITH present AS (
  SELECT DISTINCT v.learner, c.day FROM visits v JOIN calendar c ON c.day = date(v.at) AND c.open = 1
), numbered AS (
  SELECT day, ROW_NUMBER() OVER (ORDER BY day) AS no FROM (SELECT DISTINCT day FROM present)
), marked AS (
  SELECT p.learner, n.no, n.no - ROW_NUMBER() OVER (PARTITION BY p.learner ORDER BY n.no) AS streak
  FROM present p JOIN numbered n ON n.day = p.day
), streaks AS (SELECT learner, COUNT(*) AS days, MAX(no) AS last_no FROM marked GROUP BY learner, streak)
SELECT l.name AS learner, COALESCE(MAX(s.days), 0) AS longest,
       COALESCE(MAX(CASE WHEN s.last_no = (SELECT MAX(no) FROM numbered) THEN s.days END), 0) AS current
FROM learners l LEFT JOIN streaks s ON s.learner = l.name GROUP BY l.name;
