function evenStretches(log) {
  const runs = [];
  for (const letter of log) {
    const run = runs[runs.length - 1];
    if (run && run.letter === letter) run.length++;
    else runs.push({ letter, length: 1 });
  }

  const steep = (run) => run !== undefined && run.letter !== 'f';
  let count = 0;
  runs.forEach((run, r) => {
    const before = runs[r - 1];
    const after = runs[r + 1];
    if (steep(run) && steep(after)) {
      count += Math.min(run.length, after.length);
    } else if (run.letter === 'f' && run.length === 1 && before && after && before.letter !== after.letter) {
      count += Math.min(before.length, after.length);
    }
  });
  return count;
}
