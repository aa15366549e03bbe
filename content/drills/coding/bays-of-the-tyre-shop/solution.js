function serviceStarts(cars, bays, room) {
  const freeFrom = new Array(bays).fill(0);
  const accepted = [];
  let begun = 0;
  return cars.map(([arrives, takes]) => {
    while (begun < accepted.length && accepted[begun] <= arrives) begun += 1;
    const earliest = Math.min(...freeFrom);
    const mustWait = earliest > arrives;
    if (mustWait && accepted.length - begun >= room) return -1;
    const start = Math.max(arrives, earliest);
    freeFrom[freeFrom.indexOf(earliest)] = start + takes;
    accepted.push(start);
    return start;
  });
}
