WITH stops AS (            -- one row per stop: driver, day and number
  SELECT driver, day, stop_no,
         MAX(fee_cents) AS fee_cents,            -- the same on each row of the stop
         COUNT(DISTINCT parcel) AS parcels       -- rows may repeat; null is no parcel
  FROM export
  GROUP BY driver, day, stop_no
)
SELECT driver,
       COUNT(*) AS stops,                        -- a row is a stop here
       SUM(parcels) AS parcels,
       SUM(fee_cents) + 20 * SUM(parcels) AS pay_cents
FROM stops
GROUP BY driver;
