-- mistake: wrong-grain
WITH changes AS (
  SELECT station, plugged_at AS at, 1 AS change FROM charges
  UNION ALL
  SELECT station, unplugged_at, -1 FROM charges WHERE unplugged_at IS NOT NULL
), moments AS (SELECT station, at, SUM(change) AS change FROM changes GROUP BY station, at),
levels AS (SELECT station, at, SUM(change) OVER (PARTITION BY station ORDER BY at) AS level FROM moments)
SELECT s.name AS station, COALESCE(l.level, 0) AS peak, CASE WHEN l.level > 0 THEN l.at END AS reached_at
FROM stations s
LEFT JOIN levels l ON l.station = s.name
 AND l.level = (SELECT MAX(level) FROM levels m WHERE m.station = s.name);
