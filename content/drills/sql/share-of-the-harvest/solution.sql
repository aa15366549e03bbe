WITH fields AS (           -- one row per grower and field
  SELECT grower, field, COALESCE(SUM(kg), 0) AS kg          -- only nulls: 0
  FROM loads
  GROUP BY grower, field
)
SELECT grower, field, kg,
       -- 100.0 for real division; NULLIF for a grower without any weight
       ROUND(100.0 * kg / NULLIF(SUM(kg) OVER (PARTITION BY grower), 0), 1) AS percent
FROM fields;
