SELECT team,
       COUNT(*) AS shifts,                        -- shifts without a helper too
       COUNT(DISTINCT helper_id) AS helpers       -- leaves out null
FROM shifts
WHERE team IS NOT NULL
GROUP BY team
UNION ALL
-- counted from the shifts again: people do not add up over teams
SELECT 'everybody', COUNT(*), COUNT(DISTINCT helper_id)
FROM shifts;                                      -- no GROUP BY: one row even of nothing
