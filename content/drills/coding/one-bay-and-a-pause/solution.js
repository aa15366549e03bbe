function leastDelay(minutes, due, before, pauseAt, pause) {
  if (minutes.length === 0) return 0;
  const after = minutes.map(() => []);
  const missing = new Array(minutes.length).fill(0);
  for (const [first, second] of before) {
    after[first].push(second);
    missing[second]++;
  }
  const order = [];
  missing.forEach((count, lorry) => {
    if (count === 0) order.push(lorry);
  });
  for (let next = 0; next < order.length; next++) {
    for (const lorry of after[order[next]]) {
      missing[lorry]--;
      if (missing[lorry] === 0) order.push(lorry);
    }
  }
  if (order.length < minutes.length) return null;

  // A lorry that has to come before another is at least as urgent; its own delay is smaller than the other's then.
  const urgent = [...due];
  for (let at = order.length - 1; at >= 0; at--) {
    for (const lorry of after[order[at]]) urgent[order[at]] = Math.min(urgent[order[at]], urgent[lorry]);
  }
  // The sort is stable, so that equally urgent lorries stay in an order that keeps the pairs.
  order.sort((a, b) => urgent[a] - urgent[b]);

  let loaded = 0;
  let delay = -Infinity;
  for (const lorry of order) {
    loaded += minutes[lorry];
    const leaves = loaded <= pauseAt ? loaded : loaded + pause;
    delay = Math.max(delay, leaves - due[lorry]);
  }
  return delay;
}
