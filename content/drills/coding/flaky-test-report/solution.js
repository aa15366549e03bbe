function flakyTests(runs) {
  const seen = new Map();
  const flaky = new Set();
  for (const [commit, test, result] of runs) {
    const key = JSON.stringify([commit, test]);
    if (!seen.has(key)) {
      seen.set(key, result);
    } else if (seen.get(key) !== result) {
      flaky.add(test);
    }
  }
  return [...flaky];
}
