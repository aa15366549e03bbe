-- mistake: wrong-values
WITH compared AS (
  SELECT id, lot, bid_at, cents, LAG(cents) OVER (PARTITION BY lot ORDER BY bid_at, id) AS best_before
  FROM bids WHERE withdrawn = 0
)
SELECT id AS bid_id, lot, cents, cents - best_before AS raised_by
FROM compared
WHERE (best_before IS NULL OR cents > best_before) AND date(bid_at) = '2026-05-02';
