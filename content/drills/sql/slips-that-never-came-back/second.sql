WITH RECURSIVE numbers (book_id, n, last_no) AS (
  SELECT id, first_no, last_no FROM books
  UNION ALL
  SELECT book_id, n + 1, last_no FROM numbers WHERE n < last_no
),
gone AS (
  SELECT book_id, n
  FROM numbers
  WHERE NOT EXISTS (SELECT 1 FROM scans s WHERE s.book_id = numbers.book_id AND s.slip_no = numbers.n)
)
SELECT a.book_id, a.n AS from_no, MIN(z.n) AS to_no, MIN(z.n) - a.n + 1 AS missing
FROM gone a
JOIN gone z ON z.book_id = a.book_id AND z.n >= a.n
WHERE NOT EXISTS (SELECT 1 FROM gone g WHERE g.book_id = a.book_id AND g.n = a.n - 1)
  AND NOT EXISTS (SELECT 1 FROM gone g WHERE g.book_id = z.book_id AND g.n = z.n + 1)
GROUP BY a.book_id, a.n
ORDER BY missing DESC, a.book_id, a.n;
