SELECT a.product, a.cents, a.printed_at
FROM labels a
WHERE a.cents IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM labels b
    WHERE b.product = a.product
      AND (b.printed_at > a.printed_at OR (b.printed_at = a.printed_at AND b.id > a.id))
  );
