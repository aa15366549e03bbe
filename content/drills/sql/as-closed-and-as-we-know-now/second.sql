WITH closed AS (
  SELECT c.month, v.receipt, v.cents
  FROM closings c
  JOIN versions v ON v.recorded_at <= c.closed_at AND STRFTIME('%Y-%m', v.day) = c.month AND v.cents IS NOT NULL
  WHERE NOT EXISTS (
    SELECT 1 FROM versions n WHERE n.receipt = v.receipt AND n.version > v.version AND n.recorded_at <= c.closed_at)
),
today AS (
  SELECT c.month, v.receipt, v.cents
  FROM closings c
  JOIN versions v ON STRFTIME('%Y-%m', v.day) = c.month AND v.cents IS NOT NULL
  WHERE NOT EXISTS (SELECT 1 FROM versions n WHERE n.receipt = v.receipt AND n.version > v.version)
),
changed AS (
  SELECT * FROM (SELECT * FROM closed EXCEPT SELECT * FROM today)
  UNION ALL
  SELECT * FROM (SELECT * FROM today EXCEPT SELECT * FROM closed)
)
SELECT month,
  COALESCE((SELECT SUM(cents) FROM closed x WHERE x.month = c.month), 0) AS as_closed,
  COALESCE((SELECT SUM(cents) FROM today x WHERE x.month = c.month), 0) AS as_now,
  (SELECT COUNT(DISTINCT receipt) FROM changed x WHERE x.month = c.month) AS receipts_changed
FROM closings c
ORDER BY month;
