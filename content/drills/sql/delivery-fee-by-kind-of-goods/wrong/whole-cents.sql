-- mistake: wrong-values
WITH shares AS (
  SELECT COALESCE(l.kind, 'nothing') AS kind, COALESCE(l.cents, 0) AS cents,
         CASE WHEN COALESCE(SUM(l.cents) OVER w, 0) = 0 THEN o.fee_cents / COUNT(*) OVER w
              ELSE o.fee_cents * l.cents / SUM(l.cents) OVER w END AS fee_cents
  FROM orders o LEFT JOIN lines l ON o.id = l.order_id
  WINDOW w AS (PARTITION BY o.id)
)
SELECT kind, SUM(cents) AS goods_cents, ROUND(SUM(fee_cents), 2) AS fee_cents FROM shares GROUP BY kind;
