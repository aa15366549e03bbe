-- mistake: wrong-grain
SELECT l.product, l.cents, l.printed_at
FROM labels l
JOIN (SELECT product, MAX(printed_at) AS printed_at FROM labels GROUP BY product) m
  ON m.product = l.product AND m.printed_at = l.printed_at
WHERE l.cents IS NOT NULL;
