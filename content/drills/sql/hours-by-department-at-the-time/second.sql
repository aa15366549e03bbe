WITH s AS (
  SELECT sh.person, sh.hours,
    (SELECT p.rowid FROM postings p
      WHERE p.person = sh.person AND p.valid_from <= sh.day AND NOT COALESCE(p.valid_to <= sh.day, 0)) AS posting
  FROM shifts sh
)
SELECT (SELECT department FROM postings WHERE rowid = s.posting) AS department,
  COUNT(DISTINCT person) AS people, SUM(hours) AS hours,
  SUM(hours * (SELECT cents_per_hour FROM postings WHERE rowid = s.posting)) AS cents
FROM s
GROUP BY 1;
