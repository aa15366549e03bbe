-- mistake: nulls-counted
WITH work AS (SELECT job_id, SUM(cents) AS cents FROM labour GROUP BY job_id),
material AS (
  SELECT job_id, SUM(COALESCE(quantity * unit_cents, 0)) AS cents, SUM(unit_cents IS NULL) AS open_prices
  FROM parts GROUP BY job_id
)
SELECT j.id AS job_id, COALESCE(w.cents, 0), COALESCE(m.cents, 0),
       w.cents + m.cents AS total_cents, COALESCE(m.open_prices, 0)
FROM jobs j
LEFT JOIN work w ON w.job_id = j.id
LEFT JOIN material m ON m.job_id = j.id;
