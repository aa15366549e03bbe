-- mistake: nulls-counted
SELECT p.department, COUNT(DISTINCT s.person) AS people, SUM(s.hours) AS hours, SUM(s.hours * p.cents_per_hour) AS cents
FROM shifts s
LEFT JOIN postings p ON p.person = s.person AND p.valid_from <= s.day AND s.day < p.valid_to
GROUP BY p.department;
