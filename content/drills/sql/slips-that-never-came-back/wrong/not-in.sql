-- mistake: nulls-counted
WITH RECURSIVE numbers AS (
  SELECT id AS book_id, first_no AS no, last_no FROM books
  UNION ALL
  SELECT book_id, no + 1, last_no FROM numbers WHERE no < last_no
), missing AS (
  SELECT book_id, no, no - ROW_NUMBER() OVER (PARTITION BY book_id ORDER BY no) AS island
  FROM numbers n
  WHERE no NOT IN (SELECT slip_no FROM scans s WHERE s.book_id = n.book_id)
)
SELECT book_id, MIN(no) AS from_no, MAX(no) AS to_no, COUNT(*) AS missing
FROM missing GROUP BY book_id, island
ORDER BY missing DESC, book_id, from_no;
