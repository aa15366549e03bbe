SELECT l.name AS line,
  (SELECT COUNT(d.delay_minutes) FROM departures d
    WHERE d.line_id = l.id AND strftime('%Y-%m', d.planned_at) = '2026-03') AS ran,
  (SELECT COUNT(*) FROM departures d
    WHERE d.line_id = l.id AND strftime('%Y-%m', d.planned_at) = '2026-03' AND d.delay_minutes > 5) AS late
FROM lines l
ORDER BY late DESC, line;
