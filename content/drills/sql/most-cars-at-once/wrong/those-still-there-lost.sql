-- mistake: nulls-counted
WITH closed AS (SELECT * FROM charges WHERE unplugged_at > plugged_at),
counted AS (
  SELECT a.station, a.plugged_at AS at,
         (SELECT COUNT(*) FROM closed b WHERE b.station = a.station AND b.plugged_at <= a.plugged_at AND b.unplugged_at > a.plugged_at) AS cars
  FROM (SELECT DISTINCT station, plugged_at FROM closed) a
), placed AS (
  SELECT station, at, cars, ROW_NUMBER() OVER (PARTITION BY station ORDER BY cars DESC, at) AS place FROM counted
)
SELECT s.name AS station, COALESCE(p.cars, 0) AS peak, p.at AS reached_at
FROM stations s LEFT JOIN placed p ON p.station = s.name AND p.place = 1;
