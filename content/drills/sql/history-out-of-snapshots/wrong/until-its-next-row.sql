-- mistake: wrong-values
WITH marked AS (
  SELECT product, tier, day, ROW_NUMBER() OVER w = 1 OR tier IS NOT LAG(tier) OVER w AS begins
  FROM copies WINDOW w AS (PARTITION BY product ORDER BY day)
)
SELECT product, tier, day AS valid_from, LEAD(day) OVER (PARTITION BY product ORDER BY day) AS valid_to
FROM marked WHERE begins;
