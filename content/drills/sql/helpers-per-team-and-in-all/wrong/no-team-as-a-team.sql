-- mistake: nulls-counted
SELECT team, COUNT(*) AS shifts, COUNT(DISTINCT helper_id) AS helpers FROM shifts GROUP BY team
UNION ALL
SELECT 'everybody', COUNT(*), COUNT(DISTINCT helper_id) FROM shifts;
