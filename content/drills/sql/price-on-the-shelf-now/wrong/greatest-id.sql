-- mistake: wrong-values
SELECT product, cents, printed_at
FROM labels
WHERE id IN (SELECT MAX(id) FROM labels GROUP BY product)
  AND cents IS NOT NULL;
