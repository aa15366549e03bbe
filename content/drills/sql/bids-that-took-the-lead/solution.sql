WITH compared AS (         -- one row per bid that still stands
  SELECT id, lot, bid_at, cents,
         MAX(cents) OVER (
           PARTITION BY lot
           ORDER BY bid_at, id
           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING   -- all before, not itself
         ) AS best_before
  FROM bids
  WHERE withdrawn = 0                            -- before the window: as if never made
)
SELECT id AS bid_id, lot, cents,
       cents - best_before AS raised_by          -- null for the first bid
FROM compared
WHERE (best_before IS NULL OR cents > best_before)
  AND bid_at >= '2026-05-02 00:00:00'            -- after the window: earlier days compare
  AND bid_at < '2026-05-03 00:00:00';
