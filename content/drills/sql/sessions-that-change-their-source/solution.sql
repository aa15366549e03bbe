WITH counted AS (          -- one row per hit, in all steps up to the last
  SELECT id, visitor, at, page, source,
         COUNT(source) OVER (PARTITION BY visitor ORDER BY at, id ROWS UNBOUNDED PRECEDING) AS sources
  FROM hits
), filled AS (             -- rows with the same count follow one hit with a source
  SELECT id, visitor, at, page, source,
         MAX(source) OVER (PARTITION BY visitor, sources) AS known
  FROM counted
), marked AS (
  SELECT id, visitor, at, page, source,
         LAG(at) OVER w IS NULL
         OR unixepoch(at) - unixepoch(LAG(at) OVER w) > 30 * 60
         OR COALESCE(source <> LAG(known) OVER w, 0) AS begins   -- null on either side: no change
  FROM filled
  WINDOW w AS (PARTITION BY visitor ORDER BY at, id)
), numbered AS (
  SELECT visitor, at, page, source,
         SUM(begins) OVER (PARTITION BY visitor ORDER BY at, id ROWS UNBOUNDED PRECEDING) AS session_no
  FROM marked
)
SELECT visitor, session_no,
       MIN(at) AS started_at,
       MAX(source) AS source,                    -- all sources of a session are equal
       COUNT(*) AS hits,
       COUNT(*) FILTER (WHERE page = 'ordered') AS orders
FROM numbered
GROUP BY visitor, session_no
ORDER BY visitor, session_no;
