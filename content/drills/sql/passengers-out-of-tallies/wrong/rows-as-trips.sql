-- mistake: wrong-values
WITH numbered AS (
  SELECT line, passengers, ROW_NUMBER() OVER (PARTITION BY line ORDER BY passengers) AS position, COUNT(*) OVER (PARTITION BY line) AS n
  FROM tallies WHERE trips > 0
), medians AS (SELECT line, AVG(passengers) AS median FROM numbered WHERE position IN ((n + 1) / 2, (n + 2) / 2) GROUP BY line)
SELECT l.name AS line, (SELECT COALESCE(SUM(trips), 0) FROM tallies t WHERE t.line = l.name) AS trips, m.median AS median_passengers
FROM lines l LEFT JOIN medians m ON m.line = l.name;
