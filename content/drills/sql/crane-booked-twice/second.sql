WITH b AS (
  SELECT id, crane, starts_at, COALESCE(ends_at, '9999-12-31 23:59:59') AS ends_at FROM bookings
),
pairs AS (
  SELECT x.crane, x.id AS x_id, y.id AS y_id, x.starts_at AS x_start, y.starts_at AS y_start,
    MAX(x.starts_at, y.starts_at) AS from_at, MIN(x.ends_at, y.ends_at) AS until_at
  FROM b x JOIN b y ON y.crane = x.crane AND y.id > x.id
)
SELECT crane,
  CASE WHEN y_start < x_start THEN y_id ELSE x_id END AS first_id,
  CASE WHEN y_start < x_start THEN x_id ELSE y_id END AS second_id,
  from_at, NULLIF(until_at, '9999-12-31 23:59:59') AS until_at
FROM pairs
WHERE from_at < until_at;
