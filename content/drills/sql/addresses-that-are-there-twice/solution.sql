WITH cleaned AS (          -- one row per entry that has an address
  SELECT id, LOWER(TRIM(email)) AS email, joined_on, left_on
  FROM members
  WHERE TRIM(email) <> ''                              -- null is not <> '' either
), numbered AS (
  SELECT id, email, left_on,
         ROW_NUMBER() OVER (PARTITION BY email ORDER BY joined_on, id) AS no
  FROM cleaned
)
SELECT email,
       COUNT(*) AS entries,
       COUNT(*) - COUNT(left_on) AS running,
       MAX(CASE WHEN no = 1 THEN id END) AS first_id
FROM numbered
GROUP BY email
HAVING COUNT(*) >= 2                                   -- both speak of the group
   AND COUNT(*) > COUNT(left_on)
ORDER BY entries DESC, email;
