WITH loads AS (            -- one row per trip
  SELECT t.id, t.depot,
         CASE
           WHEN COUNT(p.pallet_no) > COUNT(p.kg) THEN NULL   -- a pallet was not weighed
           ELSE COALESCE(SUM(p.kg), 0)                       -- no pallets: an empty truck, 0
         END AS kg
  FROM trips t
  LEFT JOIN pallets p ON p.trip_id = t.id
  GROUP BY t.id, t.depot
)
SELECT depot,
       COUNT(*) AS trips,                                    -- a row is a trip here
       ROUND(AVG(kg), 1) AS average_kg                       -- unknown loads are left out
FROM loads
GROUP BY depot;
