-- mistake: wrong-values
WITH stops AS (
  SELECT driver, stop_no, MAX(fee_cents) AS fee_cents, COUNT(DISTINCT parcel) AS parcels
  FROM export GROUP BY driver, stop_no
)
SELECT driver, COUNT(*) AS stops, SUM(parcels) AS parcels, SUM(fee_cents) + 20 * SUM(parcels) AS pay_cents
FROM stops GROUP BY driver;
