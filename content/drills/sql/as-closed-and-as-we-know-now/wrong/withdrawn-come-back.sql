-- mistake: nulls-counted
WITH real_ones AS (SELECT * FROM versions WHERE cents IS NOT NULL),
known AS (
  SELECT c.month, v.receipt, v.day, v.cents, ROW_NUMBER() OVER (PARTITION BY c.month, v.receipt ORDER BY v.version DESC) AS no
  FROM closings c JOIN real_ones v ON v.recorded_at <= c.closed_at
), now AS (SELECT receipt, day, cents, ROW_NUMBER() OVER (PARTITION BY receipt ORDER BY version DESC) AS no FROM real_ones),
receipts AS (
  SELECT month, receipt, MAX(a) AS a, MAX(b) AS b FROM (
    SELECT month, receipt, cents AS a, NULL AS b FROM known WHERE no = 1 AND strftime('%Y-%m', day) = month
    UNION ALL SELECT strftime('%Y-%m', day), receipt, NULL, cents FROM now WHERE no = 1) GROUP BY month, receipt
)
SELECT c.month, COALESCE(SUM(r.a), 0) AS as_closed, COALESCE(SUM(r.b), 0) AS as_now, COUNT(*) FILTER (WHERE r.a IS NOT r.b) AS receipts_changed
FROM closings c LEFT JOIN receipts r ON r.month = c.month GROUP BY c.month ORDER BY c.month;
