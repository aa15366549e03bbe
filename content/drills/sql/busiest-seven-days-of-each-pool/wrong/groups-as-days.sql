-- mistake: rows-multiplied
WITH filled AS (
  SELECT p.pool, c.day, COALESCE(e.persons, 0) AS persons
  FROM (SELECT DISTINCT pool FROM entries) p CROSS JOIN calendar c
  LEFT JOIN entries e ON e.pool = p.pool AND date(e.at) = c.day
), sums AS (
  SELECT pool, day, SUM(persons) OVER (PARTITION BY pool ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS persons FROM filled
), best AS (SELECT pool, day, MAX(persons) AS persons FROM sums WHERE day BETWEEN '2026-07-01' AND '2026-07-31' GROUP BY pool, day),
ranked AS (SELECT *, RANK() OVER (PARTITION BY pool ORDER BY persons DESC) AS place FROM best)
SELECT pool, day AS last_day, persons FROM ranked WHERE place = 1 AND persons > 0;
