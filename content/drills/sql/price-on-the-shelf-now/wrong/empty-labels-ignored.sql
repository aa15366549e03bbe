-- mistake: filter-before-aggregation
WITH placed AS (
  SELECT product, cents, printed_at,
         ROW_NUMBER() OVER (PARTITION BY product ORDER BY printed_at DESC, id DESC) AS place
  FROM labels
  WHERE cents IS NOT NULL
)
SELECT product, cents, printed_at FROM placed WHERE place = 1;
