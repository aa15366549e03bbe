WITH b AS (
  SELECT id, lot, bid_at, cents FROM bids WHERE withdrawn = 0
),
n AS (
  SELECT b.id, b.lot, b.bid_at, b.cents,
    (SELECT MAX(e.cents) FROM b e WHERE e.lot = b.lot AND (e.bid_at < b.bid_at OR e.bid_at = b.bid_at AND e.id < b.id)) AS best
  FROM b
)
SELECT id AS bid_id, lot, cents, cents - best AS raised_by
FROM n
WHERE bid_at >= '2026-05-02' AND bid_at < '2026-05-03' AND (best IS NULL OR cents > best);
