-- mistake: wrong-grain
WITH counted AS (SELECT *, COUNT(source) OVER (PARTITION BY visitor ORDER BY at, id ROWS UNBOUNDED PRECEDING) AS sources FROM hits),
filled AS (SELECT *, MAX(source) OVER (PARTITION BY visitor, sources) AS known FROM counted),
marked AS (
  SELECT *, COALESCE(unixepoch(at) - unixepoch(LAG(at) OVER (PARTITION BY visitor ORDER BY at, id)) > 1800, 1) AS begins FROM filled
), numbered AS (SELECT *, SUM(begins) OVER (PARTITION BY visitor ORDER BY at, id ROWS UNBOUNDED PRECEDING) AS pause_no FROM marked),
sessions AS (
  SELECT visitor, pause_no, MIN(at) AS started_at, MAX(source) AS source, COUNT(*) AS hits, COUNT(*) FILTER (WHERE page = 'ordered') AS orders
  FROM numbered GROUP BY visitor, pause_no, known
)
SELECT visitor, ROW_NUMBER() OVER (PARTITION BY visitor ORDER BY started_at, pause_no) AS session_no, started_at, source, hits, orders
FROM sessions ORDER BY visitor, session_no;
