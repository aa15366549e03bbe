-- mistake: rows-lost
WITH known AS (
  SELECT c.month, v.receipt, v.day, v.cents, ROW_NUMBER() OVER (PARTITION BY c.month, v.receipt ORDER BY v.version DESC) AS no
  FROM closings c JOIN versions v ON v.recorded_at <= c.closed_at
), now AS (SELECT receipt, day, cents, ROW_NUMBER() OVER (PARTITION BY receipt ORDER BY version DESC) AS no FROM versions)
SELECT k.month, SUM(k.cents) AS as_closed,
       COALESCE(SUM(n.cents), 0) AS as_now, COUNT(*) FILTER (WHERE k.cents IS NOT n.cents) AS receipts_changed
FROM known k
LEFT JOIN now n ON n.receipt = k.receipt AND n.no = 1 AND strftime('%Y-%m', n.day) = k.month
WHERE k.no = 1 AND strftime('%Y-%m', k.day) = k.month AND k.cents IS NOT NULL
GROUP BY k.month ORDER BY k.month;
