-- mistake: rows-lost
WITH n AS (
  SELECT crane, id, COALESCE(ends_at, '9999-12-31') AS ends_at,
         LEAD(id) OVER w AS next_id, LEAD(starts_at) OVER w AS next_start,
         LEAD(COALESCE(ends_at, '9999-12-31')) OVER w AS next_end
  FROM bookings
  WINDOW w AS (PARTITION BY crane ORDER BY starts_at, id)
)
SELECT crane, id AS first_id, next_id AS second_id, next_start AS from_at,
       NULLIF(MIN(ends_at, next_end), '9999-12-31') AS until_at
FROM n
WHERE next_start < ends_at;
