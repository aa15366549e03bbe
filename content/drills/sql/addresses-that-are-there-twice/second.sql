WITH clean AS (
  SELECT id, LOWER(TRIM(email)) AS address, joined_on, left_on FROM members WHERE TRIM(email) <> ''
)
SELECT f.address AS email,
  (SELECT COUNT(*) FROM clean c WHERE c.address = f.address) AS entries,
  (SELECT COUNT(*) FROM clean c WHERE c.address = f.address AND c.left_on IS NULL) AS running,
  f.id AS first_id
FROM clean f
WHERE NOT EXISTS (SELECT 1 FROM clean c WHERE c.address = f.address AND (c.joined_on, c.id) < (f.joined_on, f.id))
  AND EXISTS (SELECT 1 FROM clean c WHERE c.address = f.address AND c.id <> f.id)
  AND EXISTS (SELECT 1 FROM clean c WHERE c.address = f.address AND c.left_on IS NULL)
ORDER BY entries DESC, email;
