-- mistake: rows-lost
SELECT a.crane, a.id AS first_id, b.id AS second_id, b.starts_at AS from_at, MIN(a.ends_at, b.ends_at) AS until_at
FROM bookings a
JOIN bookings b ON b.crane = a.crane AND (a.starts_at, a.id) < (b.starts_at, b.id)
WHERE b.starts_at < a.ends_at AND a.starts_at < b.ends_at;
