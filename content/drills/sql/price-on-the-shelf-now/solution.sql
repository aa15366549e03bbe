WITH placed AS (           -- one row per label
  SELECT product, cents, printed_at,
         ROW_NUMBER() OVER (
           PARTITION BY product
           ORDER BY printed_at DESC, id DESC     -- total: the id decides at equal times
         ) AS place
  FROM labels
)
SELECT product, cents, printed_at
FROM placed
WHERE place = 1
  AND cents IS NOT NULL;                         -- after the choice: an empty label wins first
