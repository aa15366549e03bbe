WITH dry AS (SELECT gauge, day FROM rain WHERE mm < 1.0),
spells AS (
  SELECT a.gauge, a.day AS from_day,
    (SELECT MIN(z.day) FROM dry z
     WHERE z.gauge = a.gauge AND z.day >= a.day
       AND NOT EXISTS (SELECT 1 FROM dry n WHERE n.gauge = z.gauge AND n.day = DATE(z.day, '+1 day'))) AS to_day
  FROM dry a
  WHERE NOT EXISTS (SELECT 1 FROM dry p WHERE p.gauge = a.gauge AND p.day = DATE(a.day, '-1 day'))
),
measured AS (
  SELECT gauge, from_day, to_day, (UNIXEPOCH(to_day) - UNIXEPOCH(from_day)) / 86400 + 1 AS days FROM spells
)
SELECT gauge, from_day, to_day, days
FROM measured m
WHERE NOT EXISTS (SELECT 1 FROM measured o WHERE o.gauge = m.gauge AND o.days > m.days);
