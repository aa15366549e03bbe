-- mistake: rows-multiplied
WITH steps (step_no, step, reached) AS (
  SELECT 1, 'asked', COUNT(*) FROM events WHERE step = 'asked'
  UNION ALL SELECT 2, 'visited', COUNT(*) FROM events a JOIN events b ON b.lead_id = a.lead_id AND b.at >= a.at
    WHERE a.step = 'asked' AND b.step = 'visited'
  UNION ALL SELECT 3, 'quoted', COUNT(*) FROM events a JOIN events b ON b.lead_id = a.lead_id AND b.at >= a.at
    JOIN events c ON c.lead_id = b.lead_id AND c.at >= b.at
    WHERE a.step = 'asked' AND b.step = 'visited' AND c.step = 'quoted'
  UNION ALL SELECT 4, 'signed', COUNT(*) FROM events a JOIN events b ON b.lead_id = a.lead_id AND b.at >= a.at
    JOIN events c ON c.lead_id = b.lead_id AND c.at >= b.at JOIN events d ON d.lead_id = c.lead_id AND d.at >= c.at
    WHERE a.step = 'asked' AND b.step = 'visited' AND c.step = 'quoted' AND d.step = 'signed'
)
SELECT step_no, step, reached,
       ROUND(100.0 * reached / NULLIF(LAG(reached) OVER (ORDER BY step_no), 0), 1) AS percent_of_previous
FROM steps ORDER BY step_no;
