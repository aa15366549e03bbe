-- mistake: wrong-values
WITH matched AS (
  SELECT p.id AS parcel_id, t.id AS tariff_id, t.cents, ROW_NUMBER() OVER (PARTITION BY p.id ORDER BY t.cents) AS no
  FROM parcels p
  LEFT JOIN tariffs t
         ON (t.customer IS NULL OR t.customer = p.customer)
        AND (t.country IS NULL OR t.country = p.country)
        AND p.grams >= t.from_grams AND (t.below_grams IS NULL OR p.grams < t.below_grams)
)
SELECT parcel_id, tariff_id, cents FROM matched WHERE no = 1;
