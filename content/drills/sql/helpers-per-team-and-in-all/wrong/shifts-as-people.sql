-- mistake: rows-multiplied
SELECT team, COUNT(*) AS shifts, COUNT(helper_id) AS helpers FROM shifts WHERE team IS NOT NULL GROUP BY team
UNION ALL
SELECT 'everybody', COUNT(*), COUNT(helper_id) FROM shifts;
