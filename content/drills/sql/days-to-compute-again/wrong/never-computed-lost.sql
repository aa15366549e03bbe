-- mistake: rows-lost
WITH last_runs AS (SELECT day, MAX(started_at) AS started_at FROM runs WHERE finished_at IS NOT NULL GROUP BY day)
SELECT l.day, l.started_at AS last_run, COUNT(*) AS events, SUM(e.loaded_at >= l.started_at) AS unseen
FROM last_runs l JOIN events e ON date(e.happened_at) = l.day
GROUP BY l.day, l.started_at HAVING unseen > 0
ORDER BY unseen DESC, day;
