WITH slips AS (
  SELECT slip FROM till WHERE slip IS NOT NULL
  UNION
  SELECT slip FROM bank WHERE slip IS NOT NULL
),
sums AS (
  SELECT slip,
    (SELECT SUM(cents) FROM till t WHERE t.slip = slips.slip) AS till_cents,
    (SELECT SUM(cents) FROM bank b WHERE b.slip = slips.slip) AS bank_cents
  FROM slips
)
SELECT slip, till_cents, bank_cents, COALESCE(till_cents, 0) - COALESCE(bank_cents, 0) AS difference
FROM sums
WHERE till_cents IS NOT bank_cents
ORDER BY difference DESC, slip;
