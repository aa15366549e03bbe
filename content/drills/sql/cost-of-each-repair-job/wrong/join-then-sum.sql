-- mistake: rows-multiplied
SELECT j.id AS job_id,
       COALESCE(SUM(l.cents), 0) AS labour_cents,
       COALESCE(SUM(p.quantity * p.unit_cents), 0) AS parts_cents,
       COALESCE(SUM(l.cents), 0) + COALESCE(SUM(p.quantity * p.unit_cents), 0) AS total_cents,
       SUM(p.job_id IS NOT NULL AND p.unit_cents IS NULL) AS open_prices
FROM jobs j
LEFT JOIN labour l ON l.job_id = j.id
LEFT JOIN parts p ON p.job_id = j.id
GROUP BY j.id;
