SELECT p.department,
       COUNT(DISTINCT s.person) AS people,
       SUM(s.hours) AS hours,
       SUM(s.hours * p.cents_per_hour) AS cents            -- null for the row without a department
FROM shifts s
LEFT JOIN postings p                                       -- at most one per shift: rows stay shifts
  ON p.person = s.person
 AND p.valid_from <= s.day
 AND (p.valid_to IS NULL OR s.day < p.valid_to)            -- half-open: not both on the day of a change
GROUP BY p.department;
