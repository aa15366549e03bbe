-- mistake: wrong-values
SELECT t.depot, COUNT(DISTINCT t.id) AS trips, ROUND(AVG(p.kg), 1) AS average_kg
FROM trips t
LEFT JOIN pallets p ON p.trip_id = t.id
GROUP BY t.depot;
