WITH RECURSIVE sack_kg (bean, sack_id, at, left_over) AS (
  SELECT s.bean, s.id,
    1 + COALESCE((SELECT SUM(b.kg) FROM sacks b
                  WHERE b.bean = s.bean AND (b.arrived_on, b.id) < (s.arrived_on, s.id)), 0),
    s.kg
  FROM sacks s
  UNION ALL
  SELECT bean, sack_id, at + 1, left_over - 1 FROM sack_kg WHERE left_over > 1
),
roast_kg (bean, roast_id, at, left_over) AS (
  SELECT r.bean, r.id,
    1 + COALESCE((SELECT SUM(b.kg) FROM roasts b
                  WHERE b.bean = r.bean AND (b.roasted_at, b.id) < (r.roasted_at, r.id)), 0),
    r.kg
  FROM roasts r
  UNION ALL
  SELECT bean, roast_id, at + 1, left_over - 1 FROM roast_kg WHERE left_over > 1
)
SELECT r.roast_id, s.sack_id, COUNT(*) AS kg
FROM roast_kg r
LEFT JOIN sack_kg s ON s.bean = r.bean AND s.at = r.at
GROUP BY r.roast_id, s.sack_id;
