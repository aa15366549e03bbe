-- mistake: nulls-counted
WITH readings AS (SELECT meter_id, measured_at, MIN(received_at) AS received_at FROM messages GROUP BY meter_id, measured_at)
SELECT m.network, COUNT(*) AS readings,
       COUNT(*) FILTER (WHERE unixepoch(r.received_at) - unixepoch(r.measured_at) <= 900) AS in_time,
       ROUND(100.0 * COUNT(*) FILTER (WHERE unixepoch(r.received_at) - unixepoch(r.measured_at) <= 900) / COUNT(*), 1) AS percent
FROM meters m LEFT JOIN readings r ON r.meter_id = m.id
GROUP BY m.network;
