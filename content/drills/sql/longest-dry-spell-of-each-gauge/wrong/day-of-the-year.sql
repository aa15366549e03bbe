-- mistake: wrong-values
WITH dry AS (
  SELECT gauge, day, CAST(strftime('%j', day) AS INTEGER) - ROW_NUMBER() OVER (PARTITION BY gauge ORDER BY day) AS spell
  FROM rain WHERE mm < 1.0
), spells AS (
  SELECT gauge, MIN(day) AS from_day, MAX(day) AS to_day, COUNT(*) AS days FROM dry GROUP BY gauge, spell
), ranked AS (
  SELECT *, RANK() OVER (PARTITION BY gauge ORDER BY days DESC) AS place FROM spells
)
SELECT gauge, from_day, to_day, days FROM ranked WHERE place = 1;
