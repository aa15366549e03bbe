-- mistake: rows-multiplied
WITH teams AS (SELECT team, COUNT(*) AS shifts, COUNT(DISTINCT helper_id) AS helpers FROM shifts GROUP BY team)
SELECT team, shifts, helpers FROM teams WHERE team IS NOT NULL
UNION ALL
SELECT 'everybody', COALESCE(SUM(shifts), 0), COALESCE(SUM(helpers), 0) FROM teams;
