SELECT l.name AS line,
       COUNT(d.delay_minutes) AS ran,                       -- null: cancelled, or no partner
       COUNT(*) FILTER (WHERE d.delay_minutes > 5) AS late  -- null is not > 5
FROM lines l
LEFT JOIN departures d
  ON d.line_id = l.id
 AND d.planned_at >= '2026-03-01 00:00:00'                  -- in ON: which partners count
 AND d.planned_at < '2026-04-01 00:00:00'
GROUP BY l.id, l.name
ORDER BY late DESC, line;
