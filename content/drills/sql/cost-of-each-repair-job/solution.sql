WITH work AS (             -- one row per job that has labour
  SELECT job_id, SUM(cents) AS cents
  FROM labour
  GROUP BY job_id
), material AS (           -- one row per job that has parts
  SELECT job_id,
         SUM(quantity * unit_cents) AS cents,                  -- null products are left out
         COUNT(*) - COUNT(unit_cents) AS open_prices
  FROM parts
  GROUP BY job_id
)
-- Both joins are one to one now: no row of a job can multiply.
SELECT j.id AS job_id,
       COALESCE(w.cents, 0) AS labour_cents,
       COALESCE(m.cents, 0) AS parts_cents,
       COALESCE(w.cents, 0) + COALESCE(m.cents, 0) AS total_cents,
       COALESCE(m.open_prices, 0) AS open_prices
FROM jobs j
LEFT JOIN work w ON w.job_id = j.id
LEFT JOIN material m ON m.job_id = j.id;
