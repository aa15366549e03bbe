-- mistake: rows-lost
SELECT p.department, COUNT(DISTINCT s.person) AS people, SUM(s.hours) AS hours, SUM(s.hours * p.cents_per_hour) AS cents
FROM shifts s
JOIN postings p ON p.person = s.person AND p.valid_from <= s.day AND (p.valid_to IS NULL OR s.day < p.valid_to)
GROUP BY p.department;
