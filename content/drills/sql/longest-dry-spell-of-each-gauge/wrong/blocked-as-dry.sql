-- mistake: nulls-counted
WITH dry AS (
  SELECT gauge, day, julianday(day) - ROW_NUMBER() OVER (PARTITION BY gauge ORDER BY day) AS spell
  FROM rain WHERE COALESCE(mm, 0) < 1.0
), spells AS (
  SELECT gauge, MIN(day) AS from_day, MAX(day) AS to_day, COUNT(*) AS days FROM dry GROUP BY gauge, spell
), ranked AS (
  SELECT *, RANK() OVER (PARTITION BY gauge ORDER BY days DESC) AS place FROM spells
)
SELECT gauge, from_day, to_day, days FROM ranked WHERE place = 1;
