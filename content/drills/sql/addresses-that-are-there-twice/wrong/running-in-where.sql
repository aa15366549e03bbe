-- mistake: filter-before-aggregation
WITH numbered AS (
  SELECT id, LOWER(TRIM(email)) AS email, ROW_NUMBER() OVER (PARTITION BY LOWER(TRIM(email)) ORDER BY joined_on, id) AS no
  FROM members WHERE TRIM(email) <> '' AND left_on IS NULL
)
SELECT email, COUNT(*) AS entries, COUNT(*) AS running, MAX(CASE WHEN no = 1 THEN id END) AS first_id
FROM numbered GROUP BY email HAVING COUNT(*) >= 2 ORDER BY entries DESC, email;
