WITH c AS (
  SELECT id, station, plugged_at, unplugged_at FROM charges WHERE unplugged_at IS NULL OR unplugged_at > plugged_at
),
counted AS (
  SELECT a.station, a.plugged_at AS moment, COUNT(DISTINCT b.id) AS cars
  FROM c a
  JOIN c b ON b.station = a.station AND b.plugged_at <= a.plugged_at AND (b.unplugged_at IS NULL OR b.unplugged_at > a.plugged_at)
  GROUP BY a.station, a.plugged_at
)
SELECT s.name AS station,
  COALESCE((SELECT MAX(k.cars) FROM counted k WHERE k.station = s.name), 0) AS peak,
  (SELECT k.moment FROM counted k WHERE k.station = s.name ORDER BY k.cars DESC, k.moment LIMIT 1) AS reached_at
FROM stations s;
