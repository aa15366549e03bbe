-- mistake: nulls-counted
SELECT l.name AS line, COUNT(*) AS ran, COUNT(*) FILTER (WHERE d.delay_minutes > 5) AS late
FROM lines l
LEFT JOIN departures d ON d.line_id = l.id AND d.planned_at >= '2026-03-01' AND d.planned_at < '2026-04-01'
GROUP BY l.id, l.name
ORDER BY late DESC, line;
