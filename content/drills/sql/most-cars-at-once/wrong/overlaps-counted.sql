-- mistake: wrong-values
WITH counted AS (
  SELECT a.station, a.id, a.plugged_at, COUNT(*) AS cars
  FROM charges a
  JOIN charges b ON b.station = a.station
   AND b.plugged_at < COALESCE(a.unplugged_at, '9999-12-31')
   AND a.plugged_at < COALESCE(b.unplugged_at, '9999-12-31')
  GROUP BY a.station, a.id, a.plugged_at
), placed AS (
  SELECT station, cars, MIN(plugged_at) AS at,
         ROW_NUMBER() OVER (PARTITION BY station ORDER BY cars DESC) AS place
  FROM counted GROUP BY station, cars
)
SELECT s.name AS station, COALESCE(p.cars, 0) AS peak, p.at AS reached_at
FROM stations s LEFT JOIN placed p ON p.station = s.name AND p.place = 1;
