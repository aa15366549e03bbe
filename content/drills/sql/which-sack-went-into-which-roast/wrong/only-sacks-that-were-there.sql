-- mistake: rows-lost
WITH s AS (
  SELECT id, bean, arrived_on, SUM(kg) OVER w - kg AS from_kg, SUM(kg) OVER w AS to_kg FROM sacks WINDOW w AS (PARTITION BY bean ORDER BY arrived_on, id)
), r AS (
  SELECT id, bean, roasted_at, SUM(kg) OVER w - kg AS from_kg, SUM(kg) OVER w AS to_kg FROM roasts WINDOW w AS (PARTITION BY bean ORDER BY roasted_at, id)
), stock AS (
  SELECT r.id, COALESCE(SUM(k.kg), 0) AS kg FROM r LEFT JOIN sacks k ON k.bean = r.bean AND k.arrived_on <= r.roasted_at GROUP BY r.id
)
SELECT r.id AS roast_id, s.id AS sack_id, MIN(r.to_kg, s.to_kg) - MAX(r.from_kg, s.from_kg) AS kg
FROM r JOIN s ON s.bean = r.bean AND s.from_kg < r.to_kg AND r.from_kg < s.to_kg AND s.arrived_on <= r.roasted_at
UNION ALL
SELECT r.id, NULL, r.to_kg - MAX(r.from_kg, k.kg) FROM r JOIN stock k ON k.id = r.id WHERE r.to_kg > k.kg;
