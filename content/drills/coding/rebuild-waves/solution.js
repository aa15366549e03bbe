function rebuildWaves(n, needs, changed) {
  const neededBy = Array.from({ length: n }, () => []);
  for (const [target, needed] of needs) neededBy[needed].push(target);
  const isAffected = new Uint8Array(n);
  const reached = [...new Set(changed)];
  for (const target of reached) isAffected[target] = 1;
  for (let at = 0; at < reached.length; at += 1) {
    for (const next of neededBy[reached[at]]) {
      if (isAffected[next] === 0) {
        isAffected[next] = 1;
        reached.push(next);
      }
    }
  }
  const waitsFor = new Int32Array(n);
  for (const [target, needed] of needs) waitsFor[target] += isAffected[needed];
  const waves = [];
  let left = reached.length;
  let wave = reached.filter((target) => waitsFor[target] === 0);
  while (wave.length > 0) {
    waves.push(wave.sort((a, b) => a - b));
    left -= wave.length;
    const next = [];
    for (const target of wave) {
      for (const later of neededBy[target]) {
        waitsFor[later] -= 1;
        if (waitsFor[later] === 0) next.push(later);
      }
    }
    wave = next;
  }
  return left > 0 ? null : waves;
}
