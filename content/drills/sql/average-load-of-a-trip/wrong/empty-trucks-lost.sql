-- mistake: rows-lost
WITH loads AS (
  SELECT trip_id, CASE WHEN COUNT(*) = COUNT(kg) THEN SUM(kg) END AS kg FROM pallets GROUP BY trip_id
)
SELECT t.depot, COUNT(*) AS trips, ROUND(AVG(l.kg), 1) AS average_kg
FROM trips t
JOIN loads l ON l.trip_id = t.id
GROUP BY t.depot;
