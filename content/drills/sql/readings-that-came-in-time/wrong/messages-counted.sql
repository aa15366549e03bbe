-- mistake: rows-multiplied
SELECT m.network, COUNT(s.id) AS readings,
       COUNT(*) FILTER (WHERE unixepoch(s.received_at) - unixepoch(s.measured_at) <= 900) AS in_time,
       ROUND(100.0 * COUNT(*) FILTER (WHERE unixepoch(s.received_at) - unixepoch(s.measured_at) <= 900) / NULLIF(COUNT(s.id), 0), 1) AS percent
FROM meters m LEFT JOIN messages s ON s.meter_id = m.id
GROUP BY m.network;
