-- mistake: rows-multiplied
SELECT COALESCE(l.kind, 'nothing') AS kind, COALESCE(SUM(l.cents), 0) AS goods_cents, ROUND(SUM(o.fee_cents), 2) AS fee_cents
FROM orders o LEFT JOIN lines l ON l.order_id = o.id
GROUP BY l.kind;
