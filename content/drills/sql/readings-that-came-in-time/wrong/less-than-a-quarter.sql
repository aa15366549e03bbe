-- mistake: wrong-values
WITH readings AS (SELECT meter_id, measured_at, MIN(received_at) AS received_at FROM messages GROUP BY meter_id, measured_at)
SELECT m.network, COUNT(r.meter_id) AS readings,
       COUNT(*) FILTER (WHERE r.received_at < datetime(r.measured_at, '+15 minutes')) AS in_time,
       ROUND(100.0 * COUNT(*) FILTER (WHERE r.received_at < datetime(r.measured_at, '+15 minutes')) / COUNT(r.meter_id), 1) AS percent
FROM meters m LEFT JOIN readings r ON r.meter_id = m.id
GROUP BY m.network;
