SELECT depot, COUNT(*) AS trips, ROUND(AVG(kg), 1) AS average_kg
FROM (
  SELECT t.depot,
    CASE WHEN NOT EXISTS (SELECT 1 FROM pallets p WHERE p.trip_id = t.id AND p.kg IS NULL)
      THEN (SELECT TOTAL(p.kg) FROM pallets p WHERE p.trip_id = t.id) END AS kg
  FROM trips t
)
GROUP BY depot;
