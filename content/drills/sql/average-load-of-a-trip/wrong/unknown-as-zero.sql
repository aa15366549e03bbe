-- mistake: nulls-counted
WITH loads AS (
  SELECT t.id, t.depot, COALESCE(SUM(p.kg), 0) AS kg
  FROM trips t LEFT JOIN pallets p ON p.trip_id = t.id
  GROUP BY t.id, t.depot
)
SELECT depot, COUNT(*) AS trips, ROUND(AVG(kg), 1) AS average_kg
FROM loads GROUP BY depot;
