-- mistake: filter-before-aggregation
WITH compared AS (
  SELECT id, lot, bid_at, cents,
         MAX(cents) OVER (PARTITION BY lot ORDER BY bid_at, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS best_before
  FROM bids WHERE withdrawn = 0 AND date(bid_at) = '2026-05-02'
)
SELECT id AS bid_id, lot, cents, cents - best_before AS raised_by
FROM compared
WHERE best_before IS NULL OR cents > best_before;
