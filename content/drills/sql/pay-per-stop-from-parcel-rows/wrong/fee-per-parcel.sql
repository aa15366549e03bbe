-- mistake: rows-multiplied
WITH once AS (SELECT DISTINCT driver, day, stop_no, fee_cents, parcel FROM export)
SELECT driver, COUNT(DISTINCT day || '/' || stop_no) AS stops, COUNT(parcel) AS parcels,
       SUM(fee_cents) + 20 * COUNT(parcel) AS pay_cents
FROM once GROUP BY driver;
