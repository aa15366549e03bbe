-- mistake: rows-lost
WITH planned AS (SELECT * FROM shifts WHERE team IS NOT NULL AND helper_id IS NOT NULL)
SELECT team, COUNT(*) AS shifts, COUNT(DISTINCT helper_id) AS helpers FROM planned GROUP BY team
UNION ALL
SELECT 'everybody', COUNT(*), COUNT(DISTINCT helper_id) FROM planned;
