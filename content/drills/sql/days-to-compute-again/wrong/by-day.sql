-- mistake: order-missing
WITH last_runs AS (SELECT day, MAX(started_at) AS started_at FROM runs WHERE finished_at IS NOT NULL GROUP BY day)
SELECT date(e.happened_at) AS day, l.started_at AS last_run, COUNT(*) AS events,
       COUNT(*) FILTER (WHERE l.day IS NULL OR e.loaded_at >= l.started_at) AS unseen
FROM events e LEFT JOIN last_runs l ON l.day = date(e.happened_at)
GROUP BY date(e.happened_at), l.started_at HAVING unseen > 0
ORDER BY day;
