-- mistake: rows-extra
WITH marked AS (
  SELECT product, tier, day,
         day IS NOT date(LAG(day) OVER w, '+1 day') OR tier IS NOT LAG(tier) OVER w AS begins
  FROM copies WINDOW w AS (PARTITION BY product ORDER BY day)
), stretches AS (SELECT *, SUM(begins) OVER (PARTITION BY product ORDER BY day ROWS UNBOUNDED PRECEDING) AS stretch FROM marked)
SELECT product, tier, MIN(day) AS valid_from, (SELECT MIN(l.day) FROM loads l WHERE l.day > MAX(s.day)) AS valid_to
FROM stretches s GROUP BY product, stretch, tier;
