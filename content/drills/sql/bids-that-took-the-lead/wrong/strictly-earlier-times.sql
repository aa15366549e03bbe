-- mistake: ties-dropped
SELECT b.id AS bid_id, b.lot, b.cents, b.cents - MAX(e.cents) AS raised_by
FROM bids b
LEFT JOIN bids e ON e.lot = b.lot AND e.bid_at < b.bid_at AND e.withdrawn = 0
WHERE b.withdrawn = 0 AND date(b.bid_at) = '2026-05-02'
GROUP BY b.id, b.lot, b.cents
HAVING MAX(e.cents) IS NULL OR b.cents > MAX(e.cents);
