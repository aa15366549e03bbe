-- mistake: rows-lost
WITH marked AS (
  SELECT id, visitor, at, page, source,
         LAG(at) OVER w IS NULL OR unixepoch(at) - unixepoch(LAG(at) OVER w) > 1800
         OR COALESCE(source <> LAG(source) OVER w, 0) AS begins
  FROM hits WINDOW w AS (PARTITION BY visitor ORDER BY at, id)
), numbered AS (SELECT *, SUM(begins) OVER (PARTITION BY visitor ORDER BY at, id ROWS UNBOUNDED PRECEDING) AS session_no FROM marked)
SELECT visitor, session_no, MIN(at) AS started_at, MAX(source) AS source, COUNT(*) AS hits, COUNT(*) FILTER (WHERE page = 'ordered') AS orders
FROM numbered GROUP BY visitor, session_no ORDER BY visitor, session_no;
