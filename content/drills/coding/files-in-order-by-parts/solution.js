function mostClerks(files, fewest) {
  const stretches = [];
  for (const file of files) {
    const joined = { highest: file, size: 1 };
    while (stretches.length > 0 && stretches[stretches.length - 1].highest > file) {
      const { highest, size } = stretches.pop();
      joined.highest = Math.max(joined.highest, highest);
      joined.size += size;
    }
    stretches.push(joined);
  }

  let clerks = 0;
  let waiting = 0;
  for (const { size } of stretches) {
    waiting += size;
    if (waiting >= fewest) {
      clerks++;
      waiting = 0;
    }
  }
  return clerks;
}
