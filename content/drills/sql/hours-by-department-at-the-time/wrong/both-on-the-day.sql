-- mistake: rows-multiplied
SELECT p.department, COUNT(DISTINCT s.person) AS people, SUM(s.hours) AS hours, SUM(s.hours * p.cents_per_hour) AS cents
FROM shifts s
LEFT JOIN postings p ON p.person = s.person AND s.day BETWEEN p.valid_from AND COALESCE(p.valid_to, '9999-12-31')
GROUP BY p.department;
