-- mistake: ties-dropped
WITH daily AS (SELECT pool, date(at) AS day, SUM(persons) AS persons FROM entries GROUP BY pool, date(at)),
sums AS (
  SELECT p.pool, c.day, SUM(COALESCE(d.persons, 0)) OVER (PARTITION BY p.pool ORDER BY c.day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS persons
  FROM (SELECT DISTINCT pool FROM entries) p CROSS JOIN calendar c
  LEFT JOIN daily d ON d.pool = p.pool AND d.day = c.day
), ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY pool ORDER BY persons DESC, day) AS place FROM sums
  WHERE day BETWEEN '2026-07-01' AND '2026-07-31'
)
SELECT pool, day AS last_day, persons FROM ranked WHERE place = 1 AND persons > 0;
