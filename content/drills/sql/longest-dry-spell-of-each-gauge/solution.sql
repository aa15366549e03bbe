WITH dry AS (              -- one row per gauge and dry day; null is not < 1.0
  SELECT gauge, day,
         -- day and number grow together: their difference names the spell
         julianday(day) - ROW_NUMBER() OVER (PARTITION BY gauge ORDER BY day) AS spell
  FROM rain
  WHERE mm < 1.0
), spells AS (             -- one row per spell
  SELECT gauge, MIN(day) AS from_day, MAX(day) AS to_day, COUNT(*) AS days
  FROM dry
  GROUP BY gauge, spell
), ranked AS (
  SELECT gauge, from_day, to_day, days,
         RANK() OVER (PARTITION BY gauge ORDER BY days DESC) AS place   -- ties share place 1
  FROM spells
)
SELECT gauge, from_day, to_day, days
FROM ranked
WHERE place = 1;
