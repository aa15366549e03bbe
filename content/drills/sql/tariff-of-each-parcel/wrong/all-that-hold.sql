-- mistake: wrong-grain
SELECT p.id AS parcel_id, t.id AS tariff_id, t.cents
FROM parcels p
LEFT JOIN tariffs t
       ON (t.customer IS NULL OR t.customer = p.customer)
      AND (t.country IS NULL OR t.country = p.country)
      AND p.grams >= t.from_grams AND (t.below_grams IS NULL OR p.grams < t.below_grams);
