-- mistake: ties-dropped
WITH dry AS (
  SELECT gauge, day, julianday(day) - ROW_NUMBER() OVER (PARTITION BY gauge ORDER BY day) AS spell
  FROM rain WHERE mm < 1.0
), spells AS (
  SELECT gauge, MIN(day) AS from_day, MAX(day) AS to_day, COUNT(*) AS days FROM dry GROUP BY gauge, spell
), ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY gauge ORDER BY days DESC, from_day) AS place FROM spells
)
SELECT gauge, from_day, to_day, days FROM ranked WHERE place = 1;
