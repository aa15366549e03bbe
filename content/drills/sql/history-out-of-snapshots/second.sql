WITH c AS (
  SELECT c.day, c.product, c.tier,
    (SELECT MAX(l.day) FROM loads l WHERE l.day < c.day) AS before_day
  FROM copies c
),
starts AS (
  SELECT product, tier, day
  FROM c
  WHERE NOT EXISTS (SELECT 1 FROM copies p WHERE p.product = c.product AND p.day = c.before_day AND p.tier IS c.tier)
)
SELECT s.product, s.tier, s.day AS valid_from,
  (SELECT MIN(l.day) FROM loads l
    WHERE l.day > s.day
      AND NOT EXISTS (SELECT 1 FROM copies p WHERE p.product = s.product AND p.day = l.day AND p.tier IS s.tier)) AS valid_to
FROM starts s;
