WITH readings AS (         -- one row per reading: it came with its first message
  SELECT meter_id, measured_at, MIN(received_at) AS received_at
  FROM messages
  GROUP BY meter_id, measured_at
), judged AS (             -- one row per reading, and one with nulls for a meter without any
  SELECT m.network, r.measured_at,
         unixepoch(r.received_at) - unixepoch(r.measured_at) <= 15 * 60 AS in_time
  FROM meters m
  LEFT JOIN readings r ON r.meter_id = m.id
)
SELECT network,
       COUNT(measured_at) AS readings,                   -- not COUNT(*): a meter without readings has a row
       COUNT(*) FILTER (WHERE in_time) AS in_time,
       ROUND(100.0 * COUNT(*) FILTER (WHERE in_time) / NULLIF(COUNT(measured_at), 0), 1) AS percent
FROM judged
GROUP BY network;
