WITH matched AS (          -- one row per parcel and tariff that holds, or one with nulls
  SELECT p.id AS parcel_id, t.id AS tariff_id, t.cents,
         ROW_NUMBER() OVER (PARTITION BY p.id
                            ORDER BY t.customer IS NULL, t.country IS NULL) AS no   -- 0, 0 is the most specific
  FROM parcels p
  LEFT JOIN tariffs t
         ON (t.customer IS NULL OR t.customer = p.customer)
        AND (t.country IS NULL OR t.country = p.country)       -- an unknown country equals none
        AND p.grams >= t.from_grams
        AND (t.below_grams IS NULL OR p.grams < t.below_grams)
)
SELECT parcel_id, tariff_id, cents
FROM matched
WHERE no = 1;
