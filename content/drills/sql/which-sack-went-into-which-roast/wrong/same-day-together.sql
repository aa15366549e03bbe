-- mistake: wrong-values
WITH s AS (
  SELECT id, bean, SUM(kg) OVER w - kg AS from_kg, SUM(kg) OVER w AS to_kg FROM sacks WINDOW w AS (PARTITION BY bean ORDER BY arrived_on)
), r AS (
  SELECT id, bean, SUM(kg) OVER w - kg AS from_kg, SUM(kg) OVER w AS to_kg FROM roasts WINDOW w AS (PARTITION BY bean ORDER BY roasted_at)
), stock AS (SELECT bean, SUM(kg) AS kg FROM sacks GROUP BY bean)
SELECT r.id AS roast_id, s.id AS sack_id, MIN(r.to_kg, s.to_kg) - MAX(r.from_kg, s.from_kg) AS kg
FROM r JOIN s ON s.bean = r.bean AND s.from_kg < r.to_kg AND r.from_kg < s.to_kg
UNION ALL
SELECT r.id, NULL, r.to_kg - MAX(r.from_kg, COALESCE(k.kg, 0)) FROM r LEFT JOIN stock k ON k.bean = r.bean WHERE r.to_kg > COALESCE(k.kg, 0);
