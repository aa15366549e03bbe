-- mistake: rows-extra
SELECT a.crane, a.id AS first_id, b.id AS second_id, b.starts_at AS from_at,
       NULLIF(MIN(COALESCE(a.ends_at, '9999-12-31'), COALESCE(b.ends_at, '9999-12-31')), '9999-12-31') AS until_at
FROM bookings a
JOIN bookings b ON b.crane = a.crane AND (a.starts_at, a.id) < (b.starts_at, b.id)
WHERE b.starts_at <= COALESCE(a.ends_at, '9999-12-31');
