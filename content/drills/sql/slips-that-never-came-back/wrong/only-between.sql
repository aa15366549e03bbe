-- mistake: rows-lost
WITH steps AS (
  SELECT book_id, slip_no AS no, LEAD(slip_no) OVER (PARTITION BY book_id ORDER BY slip_no) AS next_no
  FROM scans
)
SELECT book_id, no + 1 AS from_no, next_no - 1 AS to_no, next_no - no - 1 AS missing
FROM steps WHERE next_no > no + 1
ORDER BY missing DESC, book_id, from_no;
