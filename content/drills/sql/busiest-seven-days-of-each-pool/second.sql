WITH sums AS (
  SELECT p.pool, c.day,
    COALESCE((SELECT SUM(e.persons) FROM entries e
              WHERE e.pool = p.pool AND DATE(e.at) BETWEEN DATE(c.day, '-6 days') AND c.day), 0) AS persons
  FROM (SELECT DISTINCT pool FROM entries) p
  CROSS JOIN calendar c
  WHERE c.day BETWEEN '2026-07-01' AND '2026-07-31'
)
SELECT pool, day AS last_day, persons
FROM sums s
WHERE persons > 0
  AND NOT EXISTS (SELECT 1 FROM sums o WHERE o.pool = s.pool AND o.persons > s.persons);
