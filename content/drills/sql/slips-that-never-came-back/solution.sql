WITH marks AS (            -- one row per book and number; UNION removes slips scanned twice
  SELECT book_id, slip_no AS no FROM scans WHERE slip_no IS NOT NULL
  UNION
  SELECT id, first_no - 1 FROM books       -- a mark before the first ...
  UNION
  SELECT id, last_no + 1 FROM books        -- ... and after the last: the ends are gaps like any other
), steps AS (
  SELECT book_id, no,
         LEAD(no) OVER (PARTITION BY book_id ORDER BY no) AS next_no
  FROM marks
)
SELECT book_id,
       no + 1 AS from_no,
       next_no - 1 AS to_no,
       next_no - no - 1 AS missing
FROM steps
WHERE next_no > no + 1
ORDER BY missing DESC, book_id, from_no;
