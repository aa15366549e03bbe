-- mistake: ties-dropped
SELECT product, cents, MAX(printed_at) AS printed_at
FROM labels
GROUP BY product
HAVING cents IS NOT NULL;
