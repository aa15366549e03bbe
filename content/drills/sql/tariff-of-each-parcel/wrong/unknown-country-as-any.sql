-- mistake: nulls-counted
WITH matched AS (
  SELECT p.id AS parcel_id, t.id AS tariff_id, t.cents,
         ROW_NUMBER() OVER (PARTITION BY p.id ORDER BY t.customer IS NULL, t.country IS NULL) AS no
  FROM parcels p
  LEFT JOIN tariffs t
         ON COALESCE(t.customer, p.customer) = p.customer
        AND (t.country IS NULL OR t.country = COALESCE(p.country, t.country))
        AND p.grams >= t.from_grams AND p.grams < COALESCE(t.below_grams, 1000000000)
)
SELECT parcel_id, tariff_id, cents FROM matched WHERE no = 1;
