WITH holding AS (
  SELECT p.id AS parcel_id, t.id AS tariff_id, t.cents, t.customer, t.country
  FROM parcels p
  JOIN tariffs t ON p.grams >= t.from_grams AND (t.below_grams IS NULL OR p.grams < t.below_grams)
    AND (t.customer IS NULL OR t.customer = p.customer)
    AND (t.country IS NULL OR t.country = p.country)
),
taken AS (
  SELECT p.id AS parcel_id, COALESCE(
    (SELECT tariff_id FROM holding h WHERE h.parcel_id = p.id AND customer IS NOT NULL AND country IS NOT NULL),
    (SELECT tariff_id FROM holding h WHERE h.parcel_id = p.id AND customer IS NOT NULL AND country IS NULL),
    (SELECT tariff_id FROM holding h WHERE h.parcel_id = p.id AND customer IS NULL AND country IS NOT NULL),
    (SELECT tariff_id FROM holding h WHERE h.parcel_id = p.id AND customer IS NULL AND country IS NULL)) AS tariff_id
  FROM parcels p
)
SELECT k.parcel_id, k.tariff_id, t.cents
FROM taken k
LEFT JOIN tariffs t ON t.id = k.tariff_id;
