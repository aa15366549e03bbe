WITH shares AS (
  SELECT l.kind, l.cents,
    (SELECT o.fee_cents FROM orders o WHERE o.id = l.order_id) *
    CASE
      WHEN EXISTS (SELECT 1 FROM lines x WHERE x.order_id = l.order_id AND x.cents > 0)
        THEN 1.0 * l.cents / (SELECT SUM(x.cents) FROM lines x WHERE x.order_id = l.order_id)
      ELSE 1.0 / (SELECT COUNT(*) FROM lines x WHERE x.order_id = l.order_id)
    END AS share
  FROM lines l
  UNION ALL
  SELECT 'nothing', 0, o.fee_cents
  FROM orders o
  WHERE o.id NOT IN (SELECT order_id FROM lines)
)
SELECT kind, SUM(cents) AS goods_cents, ROUND(SUM(share), 2) AS fee_cents
FROM shares
GROUP BY kind;
