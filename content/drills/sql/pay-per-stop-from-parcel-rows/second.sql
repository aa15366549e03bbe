SELECT s.driver, COUNT(*) AS stops, SUM(s.parcels) AS parcels, SUM(s.fee_cents + 20 * s.parcels) AS pay_cents
FROM (
  SELECT driver, day, stop_no, MAX(fee_cents) AS fee_cents, COUNT(DISTINCT parcel) AS parcels
  FROM export
  GROUP BY driver, day, stop_no
) s
GROUP BY s.driver;
