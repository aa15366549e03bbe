-- mistake: wrong-grain
SELECT product, tier, MIN(day) AS valid_from,
       (SELECT MIN(l.day) FROM loads l WHERE l.day > MAX(c.day)) AS valid_to
FROM copies c
GROUP BY product, tier;
