function rebuildWaves(n, needs, changed) {
  const neededBy = Array.from({ length: n }, () => new Set());
  for (const [target, needed] of needs) neededBy[needed].add(target);
  const affected = new Set(changed);
  for (const target of affected) for (const next of neededBy[target]) affected.add(next);
  const waits = new Map([...affected].map((target) => [target, new Set()]));
  for (const [target, needed] of needs) if (affected.has(needed)) waits.get(target).add(needed);
  const waves = [];
  while (waits.size > 0) {
    const wave = [...waits].filter(([, left]) => left.size === 0).map(([target]) => target);
    if (wave.length === 0) return null;
    waves.push(wave.sort((a, b) => a - b));
    for (const target of wave) waits.delete(target);
    for (const left of waits.values()) for (const target of wave) left.delete(target);
  }
  return waves;
}
