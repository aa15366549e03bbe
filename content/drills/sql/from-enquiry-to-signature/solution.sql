WITH asked AS (            -- in each of these: one row per lead that reached the step
  SELECT lead_id, MIN(at) AS at
  FROM events
  WHERE step = 'asked'
  GROUP BY lead_id
), visited AS (            -- the earliest at or after the one that counts
  SELECT e.lead_id, MIN(e.at) AS at
  FROM asked p
  JOIN events e ON e.lead_id = p.lead_id AND e.step = 'visited' AND e.at >= p.at
  GROUP BY e.lead_id
), quoted AS (
  SELECT e.lead_id, MIN(e.at) AS at
  FROM visited p
  JOIN events e ON e.lead_id = p.lead_id AND e.step = 'quoted' AND e.at >= p.at
  GROUP BY e.lead_id
), signed AS (
  SELECT e.lead_id, MIN(e.at) AS at
  FROM quoted p
  JOIN events e ON e.lead_id = p.lead_id AND e.step = 'signed' AND e.at >= p.at
  GROUP BY e.lead_id
), steps (step_no, step, reached) AS (           -- always four rows
  SELECT 1, 'asked', COUNT(*) FROM asked
  UNION ALL SELECT 2, 'visited', COUNT(*) FROM visited
  UNION ALL SELECT 3, 'quoted', COUNT(*) FROM quoted
  UNION ALL SELECT 4, 'signed', COUNT(*) FROM signed
)
SELECT step_no, step, reached,
       ROUND(100.0 * reached / NULLIF(LAG(reached) OVER (ORDER BY step_no), 0), 1) AS percent_of_previous
FROM steps
ORDER BY step_no;
