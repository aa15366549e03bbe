-- mistake: rows-multiplied
SELECT date(e.happened_at) AS day, MAX(r.started_at) AS last_run, COUNT(*) AS events,
       COUNT(*) FILTER (WHERE r.id IS NULL OR e.loaded_at >= r.started_at) AS unseen
FROM events e
LEFT JOIN runs r ON r.day = date(e.happened_at) AND r.finished_at IS NOT NULL
GROUP BY date(e.happened_at) HAVING unseen > 0
ORDER BY unseen DESC, day;
