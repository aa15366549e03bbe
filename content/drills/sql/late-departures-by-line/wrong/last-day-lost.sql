-- mistake: wrong-values
SELECT l.name AS line, COUNT(d.delay_minutes) AS ran, COUNT(*) FILTER (WHERE d.delay_minutes > 5) AS late
FROM lines l
LEFT JOIN departures d ON d.line_id = l.id AND d.planned_at BETWEEN '2026-03-01' AND '2026-03-31'
GROUP BY l.id, l.name
ORDER BY late DESC, line;
