-- mistake: wrong-grain
WITH RECURSIVE numbers AS (
  SELECT id AS book_id, first_no AS no, last_no FROM books
  UNION ALL
  SELECT book_id, no + 1, last_no FROM numbers WHERE no < last_no
)
SELECT book_id, no AS from_no, no AS to_no, 1 AS missing
FROM numbers n
WHERE NOT EXISTS (SELECT 1 FROM scans s WHERE s.book_id = n.book_id AND s.slip_no = n.no)
ORDER BY missing DESC, book_id, from_no;
