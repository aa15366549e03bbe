WITH asked AS (
  SELECT lead_id, MIN(at) AS at FROM events WHERE step = 'asked' GROUP BY lead_id
),
visited AS (
  SELECT e.lead_id, MIN(e.at) AS at FROM asked p JOIN events e ON e.lead_id = p.lead_id AND e.step = 'visited' AND e.at >= p.at GROUP BY e.lead_id
),
quoted AS (
  SELECT e.lead_id, MIN(e.at) AS at FROM visited p JOIN events e ON e.lead_id = p.lead_id AND e.step = 'quoted' AND e.at >= p.at GROUP BY e.lead_id
),
signed AS (
  SELECT e.lead_id, MIN(e.at) AS at FROM quoted p JOIN events e ON e.lead_id = p.lead_id AND e.step = 'signed' AND e.at >= p.at GROUP BY e.lead_id
),
n AS (
  SELECT 1 AS step_no, 'asked' AS step, (SELECT COUNT(*) FROM asked) AS reached
  UNION ALL SELECT 2, 'visited', (SELECT COUNT(*) FROM visited)
  UNION ALL SELECT 3, 'quoted', (SELECT COUNT(*) FROM quoted)
  UNION ALL SELECT 4, 'signed', (SELECT COUNT(*) FROM signed)
)
SELECT n.step_no, n.step, n.reached, ROUND(100.0 * n.reached / NULLIF(p.reached, 0), 1) AS percent_of_previous
FROM n LEFT JOIN n p ON p.step_no = n.step_no - 1
ORDER BY n.step_no;
