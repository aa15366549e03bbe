-- mistake: ties-dropped
WITH cleaned AS (SELECT id, LOWER(TRIM(email)) AS email, joined_on, left_on FROM members WHERE TRIM(email) <> ''),
grouped AS (
  SELECT email, COUNT(*) AS entries, COUNT(*) - COUNT(left_on) AS running, id AS first_id, MIN(joined_on) AS first_day
  FROM cleaned GROUP BY email
)
SELECT email, entries, running, first_id FROM grouped WHERE entries >= 2 AND running >= 1 ORDER BY entries DESC, email;
