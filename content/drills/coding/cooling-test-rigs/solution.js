function finishTime(rigs, tests) {
  if (tests === 0) return 0;
  if (rigs.length === 0) return -1;
  const doneBy = (time) =>
    rigs.reduce((sum, [seconds, batch, rest]) => {
      const cycle = BigInt(batch * seconds + rest);
      const left = time % cycle;
      const inCycle = left / BigInt(seconds);
      return sum + (time / cycle) * BigInt(batch) + (inCycle < BigInt(batch) ? inCycle : BigInt(batch));
    }, 0n);
  let high = 1n;
  while (doneBy(high) < BigInt(tests)) high *= 2n;
  let low = 0n;
  while (low < high) {
    const middle = (low + high) / 2n;
    if (doneBy(middle) >= BigInt(tests)) high = middle;
    else low = middle + 1n;
  }
  return Number(low);
}
