-- mistake: order-missing
WITH numbered AS (
  SELECT id, LOWER(TRIM(email)) AS email, left_on, ROW_NUMBER() OVER (PARTITION BY LOWER(TRIM(email)) ORDER BY joined_on, id) AS no
  FROM members WHERE TRIM(email) <> ''
)
SELECT email, COUNT(*) AS entries, COUNT(*) - COUNT(left_on) AS running, MAX(CASE WHEN no = 1 THEN id END) AS first_id
FROM numbered GROUP BY email HAVING COUNT(*) >= 2 AND COUNT(*) > COUNT(left_on) ORDER BY email;
