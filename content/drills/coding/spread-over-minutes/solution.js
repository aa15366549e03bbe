function spread(prices, minutes) {
  const found = [];
  for (let start = 0; start + minutes <= prices.length; start += 1) {
    const window = prices.slice(start, start + minutes);
    found.push(Math.max(...window) - Math.min(...window));
  }
  return found;
}
