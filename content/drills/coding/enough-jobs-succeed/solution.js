function chanceToFinish(chances, needed) {
  const known = new Map();
  const atLeast = (job, left) => {
    if (left <= 0) return 1;
    if (left > chances.length - job) return 0;
    const key = `${job},${left}`;
    if (!known.has(key)) {
      const chance = chances[job];
      known.set(key, chance * atLeast(job + 1, left - 1) + (1 - chance) * atLeast(job + 1, left));
    }
    return known.get(key);
  };
  return atLeast(0, needed);
}
