-- mistake: wrong-values
WITH newest AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY person ORDER BY valid_from DESC) AS place FROM postings
)
SELECT p.department, COUNT(DISTINCT s.person) AS people, SUM(s.hours) AS hours, SUM(s.hours * p.cents_per_hour) AS cents
FROM shifts s
LEFT JOIN newest p ON p.person = s.person AND p.place = 1
GROUP BY p.department;
