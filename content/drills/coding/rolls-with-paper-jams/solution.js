function cheapestMatch(till, terminal, fix, jam) {
  const width = terminal.length;
  let cheapest = new Array(width + 1).fill(0);
  const tillRun = new Array(width + 1).fill(Infinity);
  for (let j = 1; j <= width; j++) cheapest[j] = jam + j;

  for (const amount of till) {
    const next = new Array(width + 1);
    let terminalRun = Infinity;
    for (let j = 0; j <= width; j++) {
      tillRun[j] = Math.min(tillRun[j], cheapest[j] + jam) + 1;
      next[j] = tillRun[j];
      if (j === 0) continue;
      terminalRun = Math.min(terminalRun, next[j - 1] + jam) + 1;
      const paired = cheapest[j - 1] + (amount === terminal[j - 1] ? 0 : fix);
      next[j] = Math.min(next[j], terminalRun, paired);
    }
    cheapest = next;
  }
  return cheapest[width];
}
