WITH money AS (
  SELECT id AS job_id, 0 AS labour, 0 AS parts, 0 AS open FROM jobs
  UNION ALL
  SELECT job_id, cents, 0, 0 FROM labour
  UNION ALL
  SELECT job_id, 0, CASE WHEN unit_cents IS NULL THEN 0 ELSE quantity * unit_cents END, unit_cents IS NULL FROM parts
)
SELECT job_id, SUM(labour) AS labour_cents, SUM(parts) AS parts_cents, SUM(labour + parts) AS total_cents, SUM(open) AS open_prices
FROM money
GROUP BY job_id;
