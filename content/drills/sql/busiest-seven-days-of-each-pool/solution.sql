WITH daily AS (            -- one row per pool and day with entries
  SELECT pool, date(at) AS day, SUM(persons) AS persons
  FROM entries
  GROUP BY pool, date(at)
), filled AS (             -- one row per pool and day of the calendar: now rows are days
  SELECT p.pool, c.day, COALESCE(d.persons, 0) AS persons
  FROM (SELECT DISTINCT pool FROM entries) p
  CROSS JOIN calendar c
  LEFT JOIN daily d ON d.pool = p.pool AND d.day = c.day
), sums AS (               -- over the whole calendar, June too
  SELECT pool, day,
         SUM(persons) OVER (PARTITION BY pool ORDER BY day
                            ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS persons
  FROM filled
), ranked AS (             -- only now July alone
  SELECT pool, day, persons,
         RANK() OVER (PARTITION BY pool ORDER BY persons DESC) AS place
  FROM sums
  WHERE day BETWEEN '2026-07-01' AND '2026-07-31'
)
SELECT pool, day AS last_day, persons
FROM ranked
WHERE place = 1 AND persons > 0;
