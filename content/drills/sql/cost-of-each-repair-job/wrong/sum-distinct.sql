-- mistake: wrong-values
SELECT j.id AS job_id,
       COALESCE(SUM(DISTINCT l.cents), 0) AS labour_cents,
       COALESCE(SUM(DISTINCT p.quantity * p.unit_cents), 0) AS parts_cents,
       COALESCE(SUM(DISTINCT l.cents), 0) + COALESCE(SUM(DISTINCT p.quantity * p.unit_cents), 0) AS total_cents,
       COUNT(DISTINCT CASE WHEN p.unit_cents IS NULL THEN p.part END) AS open_prices
FROM jobs j
LEFT JOIN labour l ON l.job_id = j.id
LEFT JOIN parts p ON p.job_id = j.id
GROUP BY j.id;
