WITH changes AS (          -- one row per coming and per going
  SELECT station, plugged_at AS at, 1 AS change FROM charges
  UNION ALL
  SELECT station, unplugged_at, -1 FROM charges WHERE unplugged_at IS NOT NULL
), moments AS (            -- one row per station and moment: coming and going cancel out
  SELECT station, at, SUM(change) AS change
  FROM changes
  GROUP BY station, at
), levels AS (             -- the same rows, with the number of cars from then on
  SELECT station, at,
         SUM(change) OVER (PARTITION BY station ORDER BY at) AS level
  FROM moments
), placed AS (
  SELECT station, at, level,
         ROW_NUMBER() OVER (PARTITION BY station ORDER BY level DESC, at) AS place
  FROM levels
)
SELECT s.name AS station,
       COALESCE(p.level, 0) AS peak,
       CASE WHEN p.level > 0 THEN p.at END AS reached_at     -- only charges without length: null
FROM stations s
LEFT JOIN placed p ON p.station = s.name AND p.place = 1;
