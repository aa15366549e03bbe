-- mistake: rows-multiplied
SELECT COALESCE(t.slip, b.slip) AS slip, SUM(t.cents) AS till_cents, SUM(b.cents) AS bank_cents,
       COALESCE(SUM(t.cents), 0) - COALESCE(SUM(b.cents), 0) AS difference
FROM till t FULL OUTER JOIN bank b ON b.slip = t.slip
WHERE COALESCE(t.slip, b.slip) IS NOT NULL
GROUP BY COALESCE(t.slip, b.slip)
HAVING SUM(t.cents) IS NOT SUM(b.cents)
ORDER BY difference DESC, 1;
