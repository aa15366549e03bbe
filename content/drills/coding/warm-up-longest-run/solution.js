function longestRun(readings) {
  let best = [-1, 0];
  let at = 0;
  while (at < readings.length) {
    let end = at;
    while (end < readings.length && readings[end] === readings[at]) end += 1;
    if (end - at > best[1]) best = [at, end - at];
    at = end;
  }
  return best;
}
