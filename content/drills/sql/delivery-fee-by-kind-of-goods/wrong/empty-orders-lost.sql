-- mistake: rows-lost
WITH shares AS (
  SELECT l.kind, l.cents,
         CASE WHEN SUM(l.cents) OVER w = 0 THEN 1.0 * o.fee_cents / COUNT(*) OVER w
              ELSE 1.0 * o.fee_cents * l.cents / SUM(l.cents) OVER w END AS fee_cents
  FROM lines l JOIN orders o ON o.id = l.order_id
  WINDOW w AS (PARTITION BY l.order_id)
)
SELECT kind, SUM(cents) AS goods_cents, ROUND(SUM(fee_cents), 2) AS fee_cents FROM shares GROUP BY kind;
