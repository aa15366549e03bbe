WITH closed AS (           -- one row per booking, with an end that can be compared
  SELECT id, crane, starts_at, COALESCE(ends_at, '9999-12-31 00:00:00') AS ends_at
  FROM bookings
)
SELECT a.crane,
       a.id AS first_id,
       b.id AS second_id,
       b.starts_at AS from_at,                                  -- b starts later, or with a
       NULLIF(MIN(a.ends_at, b.ends_at), '9999-12-31 00:00:00') AS until_at
FROM closed a
JOIN closed b
  ON b.crane = a.crane
 AND (a.starts_at, a.id) < (b.starts_at, b.id)                  -- each pair once, never with itself
 AND b.starts_at < a.ends_at                                    -- strict: the end is not included
 AND a.starts_at < b.ends_at;
