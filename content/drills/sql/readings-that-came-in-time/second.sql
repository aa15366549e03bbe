WITH readings AS (SELECT DISTINCT meter_id, measured_at FROM messages),
judged AS (
  SELECT m.network,
    EXISTS (SELECT 1 FROM messages x
            WHERE x.meter_id = r.meter_id AND x.measured_at = r.measured_at
              AND x.received_at <= DATETIME(r.measured_at, '+15 minutes')) AS ok
  FROM readings r
  JOIN meters m ON m.id = r.meter_id
)
SELECT n.network, COUNT(j.ok) AS readings, COALESCE(SUM(j.ok), 0) AS in_time, ROUND(100.0 * SUM(j.ok) / COUNT(j.ok), 1) AS percent
FROM (SELECT DISTINCT network FROM meters) n
LEFT JOIN judged j ON j.network = n.network
GROUP BY n.network;
