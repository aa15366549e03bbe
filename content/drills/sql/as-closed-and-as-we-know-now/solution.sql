WITH known AS (            -- one row per closing and version known by then, the right one has no = 1
  SELECT c.month, v.receipt, v.day, v.cents,
         ROW_NUMBER() OVER (PARTITION BY c.month, v.receipt ORDER BY v.version DESC) AS no
  FROM closings c
  JOIN versions v ON v.recorded_at <= c.closed_at
), now AS (
  SELECT receipt, day, cents,
         ROW_NUMBER() OVER (PARTITION BY receipt ORDER BY version DESC) AS no
  FROM versions
), views AS (              -- only after the choice of the version: is it in the month, and not withdrawn?
  SELECT month, receipt, cents AS then_cents, NULL AS now_cents
  FROM known
  WHERE no = 1 AND strftime('%Y-%m', day) = month AND cents IS NOT NULL
  UNION ALL
  SELECT strftime('%Y-%m', day), receipt, NULL, cents
  FROM now
  WHERE no = 1 AND cents IS NOT NULL
), receipts AS (           -- one row per month and receipt, null in a view in which it is not
  SELECT month, receipt, MAX(then_cents) AS then_cents, MAX(now_cents) AS now_cents
  FROM views
  GROUP BY month, receipt
)
SELECT c.month,
       COALESCE(SUM(r.then_cents), 0) AS as_closed,
       COALESCE(SUM(r.now_cents), 0) AS as_now,
       COUNT(*) FILTER (WHERE r.then_cents IS NOT r.now_cents) AS receipts_changed
FROM closings c
LEFT JOIN receipts r ON r.month = c.month
GROUP BY c.month
ORDER BY c.month;
