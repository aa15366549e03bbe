function smallestArchive(snapshot, delta, limit) {
  const count = snapshot.length;
  const deltasUpTo = new Float64Array(count);
  // What the archive takes with the last snapshot here, less the deltas before it: comparable for all later versions.
  const base = new Float64Array(count);
  const queue = new Int32Array(count);
  let head = 0;
  let tail = 0;
  let deltas = 0;
  let best = 0;
  for (let version = 0; version < count; version++) {
    deltas += delta[version];
    deltasUpTo[version] = deltas;
    base[version] = best + snapshot[version] - deltas;
    while (head < tail && base[queue[tail - 1]] >= base[version]) {
      tail--;
    }
    queue[tail++] = version;
    while (deltas - deltasUpTo[queue[head]] > limit) {
      head++;
    }
    best = base[queue[head]] + deltas;
  }
  return best;
}
