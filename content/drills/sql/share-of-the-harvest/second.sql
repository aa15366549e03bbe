SELECT f.grower, f.field, f.kg,
  CASE WHEN t.kg > 0 THEN ROUND(100.0 * f.kg / t.kg, 1) END AS percent
FROM (SELECT grower, field, CAST(TOTAL(kg) AS INTEGER) AS kg FROM loads GROUP BY grower, field) f
JOIN (SELECT grower, CAST(TOTAL(kg) AS INTEGER) AS kg FROM loads GROUP BY grower) t ON t.grower = f.grower;
