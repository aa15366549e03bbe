-- mistake: wrong-values
WITH marked AS (
  SELECT gauge, day, mm < 1.0 AS dry,
         ROW_NUMBER() OVER (PARTITION BY gauge ORDER BY day)
       - ROW_NUMBER() OVER (PARTITION BY gauge, mm < 1.0 ORDER BY day) AS spell
  FROM rain
), spells AS (
  SELECT gauge, MIN(day) AS from_day, MAX(day) AS to_day, COUNT(*) AS days
  FROM marked WHERE dry GROUP BY gauge, spell
), ranked AS (
  SELECT *, RANK() OVER (PARTITION BY gauge ORDER BY days DESC) AS place FROM spells
)
SELECT gauge, from_day, to_day, days FROM ranked WHERE place = 1;
