-- mistake: wrong-values
WITH kinds AS (
  SELECT o.id, o.fee_cents, COALESCE(l.kind, 'nothing') AS kind, COALESCE(SUM(l.cents), 0) AS cents
  FROM orders o LEFT JOIN lines l ON l.order_id = o.id GROUP BY o.id, o.fee_cents, l.kind
), shares AS (
  SELECT kind, cents, CASE WHEN SUM(cents) OVER w = 0 THEN 1.0 * fee_cents / COUNT(*) OVER w
                           ELSE 1.0 * fee_cents * cents / SUM(cents) OVER w END AS fee_cents
  FROM kinds WINDOW w AS (PARTITION BY id)
)
SELECT kind, SUM(cents) AS goods_cents, ROUND(SUM(fee_cents), 2) AS fee_cents FROM shares GROUP BY kind;
