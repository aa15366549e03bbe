WITH counted AS (SELECT district, minutes FROM calls WHERE called_off = 0),
sizes AS (SELECT district, COUNT(*) AS n FROM counted GROUP BY district HAVING COUNT(*) >= 5)
SELECT s.district, s.n AS calls,
  (SELECT MIN(c.minutes) FROM counted c
   WHERE c.district = s.district
     AND 10 * (SELECT COUNT(*) FROM counted x WHERE x.district = s.district AND x.minutes <= c.minutes) >= 9 * s.n) AS p90_minutes
FROM sizes s
ORDER BY s.district;
