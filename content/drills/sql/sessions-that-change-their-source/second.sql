WITH marked AS (
  SELECT h.*,
    (SELECT MAX(e.at) FROM hits e WHERE e.visitor = h.visitor AND (e.at, e.id) < (h.at, h.id)) AS before_at,
    (SELECT e.source FROM hits e
      WHERE e.visitor = h.visitor AND (e.at, e.id) < (h.at, h.id) AND e.source IS NOT NULL
      ORDER BY e.at DESC, e.id DESC LIMIT 1) AS before_source
  FROM hits h
),
begins AS (
  SELECT visitor, at, id
  FROM marked
  WHERE before_at IS NULL
    OR unixepoch(at) - unixepoch(before_at) > 1800
    OR (source IS NOT NULL AND before_source IS NOT NULL AND source <> before_source)
),
numbered AS (
  SELECT h.*, (SELECT COUNT(*) FROM begins b WHERE b.visitor = h.visitor AND (b.at, b.id) <= (h.at, h.id)) AS session_no
  FROM hits h
)
SELECT n.visitor, n.session_no, MIN(n.at) AS started_at,
  (SELECT x.source FROM numbered x
    WHERE x.visitor = n.visitor AND x.session_no = n.session_no AND x.source IS NOT NULL
    ORDER BY x.at, x.id LIMIT 1) AS source,
  COUNT(*) AS hits, SUM(n.page = 'ordered') AS orders
FROM numbered n
GROUP BY n.visitor, n.session_no
ORDER BY n.visitor, n.session_no;
