-- mistake: rows-lost
WITH daily AS (SELECT pool, date(at) AS day, SUM(persons) AS persons FROM entries GROUP BY pool, date(at)),
sums AS (
  SELECT a.pool, a.day, SUM(b.persons) AS persons
  FROM daily a JOIN daily b ON b.pool = a.pool AND b.day BETWEEN date(a.day, '-6 days') AND a.day
  GROUP BY a.pool, a.day
), ranked AS (
  SELECT *, RANK() OVER (PARTITION BY pool ORDER BY persons DESC) AS place FROM sums
  WHERE day BETWEEN '2026-07-01' AND '2026-07-31'
)
SELECT pool, day AS last_day, persons FROM ranked WHERE place = 1;
