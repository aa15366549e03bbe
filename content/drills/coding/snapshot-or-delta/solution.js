function smallestArchive(snapshot, delta, limit) {
  const count = snapshot.length;
  const deltasUpTo = new Float64Array(count);
  // Bytes with this version as the last snapshot, less all deltas up to it: so versions can be compared.
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
