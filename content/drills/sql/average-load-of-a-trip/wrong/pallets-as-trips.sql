-- mistake: rows-multiplied
WITH loads AS (
  SELECT trip_id, CASE WHEN COUNT(*) = COUNT(kg) THEN SUM(kg) END AS kg FROM pallets GROUP BY trip_id
)
SELECT t.depot, COUNT(*) AS trips,
       ROUND(AVG(CASE WHEN p.trip_id IS NULL THEN 0 ELSE l.kg END), 1) AS average_kg
FROM trips t
LEFT JOIN pallets p ON p.trip_id = t.id
LEFT JOIN loads l ON l.trip_id = t.id
GROUP BY t.depot;
