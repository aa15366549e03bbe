function spread(prices, minutes) {
  const count = prices.length;
  const highToBlockEnd = new Int32Array(count);
  const lowToBlockEnd = new Int32Array(count);
  for (let at = count - 1; at >= 0; at--) {
    const isBlockEnd = at === count - 1 || (at + 1) % minutes === 0;
    highToBlockEnd[at] = isBlockEnd ? prices[at] : Math.max(prices[at], highToBlockEnd[at + 1]);
    lowToBlockEnd[at] = isBlockEnd ? prices[at] : Math.min(prices[at], lowToBlockEnd[at + 1]);
  }

  const spreads = [];
  let high = 0;
  let low = 0;
  for (let end = 0; end < count; end++) {
    const isBlockStart = end % minutes === 0;
    high = isBlockStart ? prices[end] : Math.max(prices[end], high);
    low = isBlockStart ? prices[end] : Math.min(prices[end], low);
    const start = end - minutes + 1;
    if (start >= 0) {
      spreads.push(Math.max(high, highToBlockEnd[start]) - Math.min(low, lowToBlockEnd[start]));
    }
  }
  return spreads;
}
