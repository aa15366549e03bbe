-- mistake: wrong-grain
SELECT grower, field, COALESCE(SUM(kg), 0) AS kg,
       ROUND(100.0 * SUM(kg) / NULLIF(SUM(SUM(kg)) OVER (PARTITION BY grower), 0), 1) AS percent
FROM loads
GROUP BY field;
