-- mistake: nulls-counted
WITH once AS (SELECT DISTINCT driver, day, stop_no, fee_cents, parcel FROM export),
stops AS (SELECT driver, day, stop_no, MAX(fee_cents) AS fee_cents, COUNT(*) AS parcels FROM once GROUP BY driver, day, stop_no)
SELECT driver, COUNT(*) AS stops, SUM(parcels) AS parcels, SUM(fee_cents) + 20 * SUM(parcels) AS pay_cents
FROM stops GROUP BY driver;
