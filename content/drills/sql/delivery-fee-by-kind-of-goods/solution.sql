WITH shares AS (           -- one row per line; the windows keep that grain
  SELECT l.kind, l.cents,
         CASE
           WHEN SUM(l.cents) OVER w = 0 THEN 1.0 * o.fee_cents / COUNT(*) OVER w      -- only gifts
           ELSE 1.0 * o.fee_cents * l.cents / SUM(l.cents) OVER w
         END AS fee_cents
  FROM lines l
  JOIN orders o ON o.id = l.order_id
  WINDOW w AS (PARTITION BY l.order_id)
)
SELECT kind, SUM(cents) AS goods_cents, ROUND(SUM(fee_cents), 2) AS fee_cents
FROM shares
GROUP BY kind
UNION ALL                  -- orders without lines have no row above
SELECT 'nothing', 0, ROUND(SUM(o.fee_cents), 2)
FROM orders o
WHERE NOT EXISTS (SELECT 1 FROM lines l WHERE l.order_id = o.id)
HAVING COUNT(*) > 0;
