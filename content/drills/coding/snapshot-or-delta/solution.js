function smallestArchive(snapshot, delta, limit) {
  const n = snapshot.length;
  const least = [0];
  for (let end = 1; end <= n; end += 1) {
    let chain = 0;
    least[end] = Infinity;
    for (let start = end - 1; start >= 0 && chain <= limit; start -= 1) {
      least[end] = Math.min(least[end], least[start] + snapshot[start] + chain);
      chain += delta[start];
    }
  }
  return least[n];
}
