SELECT t.team,
  (SELECT COUNT(*) FROM shifts s WHERE s.team = t.team) AS shifts,
  (SELECT COUNT(*) FROM (SELECT DISTINCT helper_id FROM shifts s WHERE s.team = t.team AND helper_id IS NOT NULL)) AS helpers
FROM (SELECT DISTINCT team FROM shifts WHERE team IS NOT NULL) t
UNION ALL
SELECT 'everybody',
  (SELECT COUNT(*) FROM shifts),
  (SELECT COUNT(*) FROM (SELECT DISTINCT helper_id FROM shifts WHERE helper_id IS NOT NULL));
