-- mistake: wrong-values
WITH changes AS (
  SELECT station, plugged_at AS at, 1 AS change FROM charges
  UNION ALL
  SELECT station, unplugged_at, -1 FROM charges WHERE unplugged_at IS NOT NULL
), levels AS (
  SELECT station, at, SUM(change) OVER (PARTITION BY station ORDER BY at, change DESC ROWS UNBOUNDED PRECEDING) AS level FROM changes
), placed AS (
  SELECT station, at, level, ROW_NUMBER() OVER (PARTITION BY station ORDER BY level DESC, at) AS place FROM levels
)
SELECT s.name AS station, COALESCE(p.level, 0) AS peak, CASE WHEN p.level > 0 THEN p.at END AS reached_at
FROM stations s LEFT JOIN placed p ON p.station = s.name AND p.place = 1;
