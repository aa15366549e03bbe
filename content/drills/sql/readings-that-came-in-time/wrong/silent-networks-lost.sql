-- mistake: rows-lost
WITH readings AS (SELECT meter_id, measured_at, MIN(received_at) AS received_at FROM messages GROUP BY meter_id, measured_at)
SELECT m.network, COUNT(*) AS readings,
       SUM(unixepoch(r.received_at) - unixepoch(r.measured_at) <= 900) AS in_time,
       ROUND(100.0 * SUM(unixepoch(r.received_at) - unixepoch(r.measured_at) <= 900) / COUNT(*), 1) AS percent
FROM readings r JOIN meters m ON m.id = r.meter_id
GROUP BY m.network;
