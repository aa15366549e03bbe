WITH tries AS (
  SELECT s.id, s.machine, s.at,
    EXISTS (
      SELECT 1 FROM events c
      WHERE c.machine = s.machine AND c.step = 'choose' AND (c.at, c.id) > (s.at, s.id)
        AND NOT EXISTS (SELECT 1 FROM events n WHERE n.machine = s.machine AND n.step = 'start' AND (n.at, n.id) > (s.at, s.id) AND (n.at, n.id) < (c.at, c.id))
    ) AS chosen,
    EXISTS (
      SELECT 1 FROM events c JOIN events p ON p.machine = c.machine AND p.step = 'pay' AND (p.at, p.id) > (c.at, c.id)
      WHERE c.machine = s.machine AND c.step = 'choose' AND (c.at, c.id) > (s.at, s.id)
        AND NOT EXISTS (SELECT 1 FROM events n WHERE n.machine = s.machine AND n.step = 'start' AND (n.at, n.id) > (s.at, s.id) AND (n.at, n.id) < (p.at, p.id))
    ) AS paid,
    EXISTS (
      SELECT 1 FROM events c
      JOIN events p ON p.machine = c.machine AND p.step = 'pay' AND (p.at, p.id) > (c.at, c.id)
      JOIN events t ON t.machine = p.machine AND t.step = 'print' AND (t.at, t.id) > (p.at, p.id)
      WHERE c.machine = s.machine AND c.step = 'choose' AND (c.at, c.id) > (s.at, s.id)
        AND NOT EXISTS (SELECT 1 FROM events n WHERE n.machine = s.machine AND n.step = 'start' AND (n.at, n.id) > (s.at, s.id) AND (n.at, n.id) < (t.at, t.id))
    ) AS printed
  FROM events s
  WHERE s.step = 'start'
)
SELECT m.name AS machine, COUNT(t.id) AS attempts, COALESCE(SUM(t.chosen), 0) AS chosen, COALESCE(SUM(t.paid), 0) AS paid, COALESCE(SUM(t.printed), 0) AS printed
FROM machines m
LEFT JOIN tries t ON t.machine = m.name
GROUP BY m.name;
