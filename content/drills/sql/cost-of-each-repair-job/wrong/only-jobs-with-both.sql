-- mistake: rows-lost
WITH work AS (SELECT job_id, SUM(cents) AS cents FROM labour GROUP BY job_id),
material AS (
  SELECT job_id, COALESCE(SUM(quantity * unit_cents), 0) AS cents, SUM(unit_cents IS NULL) AS open_prices
  FROM parts GROUP BY job_id
)
SELECT w.job_id, w.cents, m.cents, w.cents + m.cents, m.open_prices
FROM work w
JOIN material m ON m.job_id = w.job_id;
