-- mistake: wrong-values
WITH fields AS (SELECT grower, field, COALESCE(SUM(kg), 0) AS kg FROM loads GROUP BY grower, field)
SELECT grower, field, kg, ROUND(100.0 * kg / NULLIF(SUM(kg) OVER (), 0), 1) AS percent
FROM fields;
