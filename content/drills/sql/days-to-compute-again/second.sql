WITH figures AS (
  SELECT day, started_at
  FROM runs r
  WHERE finished_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM runs o WHERE o.day = r.day AND o.finished_at IS NOT NULL AND o.started_at > r.started_at)
),
days AS (
  SELECT d.day,
    (SELECT started_at FROM figures f WHERE f.day = d.day) AS last_run,
    (SELECT COUNT(*) FROM events e WHERE DATE(e.happened_at) = d.day) AS events,
    (SELECT COUNT(*) FROM events e
     WHERE DATE(e.happened_at) = d.day
       AND NOT EXISTS (SELECT 1 FROM figures f WHERE f.day = d.day AND f.started_at > e.loaded_at)) AS unseen
  FROM (SELECT DISTINCT DATE(happened_at) AS day FROM events) d
)
SELECT day, last_run, events, unseen
FROM days
WHERE unseen > 0
ORDER BY unseen DESC, day;
