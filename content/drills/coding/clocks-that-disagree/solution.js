function rejectedReadings(clocks, slack, readings) {
  // The members of a group all know how far they are ahead of its first clock; the smaller group is renumbered.
  const groupOf = Array.from({ length: clocks }, (_, clock) => [clock]);
  const ahead = new Array(clocks).fill(0);

  const join = (stays, moves, shift) => {
    const group = groupOf[stays];
    for (const clock of groupOf[moves]) {
      ahead[clock] += shift;
      groupOf[clock] = group;
      group.push(clock);
    }
  };

  const rejected = [];
  readings.forEach(([a, b, difference], position) => {
    const off = ahead[a] + difference - ahead[b];
    if (groupOf[a] === groupOf[b]) {
      if (Math.abs(off) > slack) rejected.push(position);
    } else if (groupOf[a].length >= groupOf[b].length) {
      join(a, b, off);
    } else {
      join(b, a, -off);
    }
  });
  return rejected;
}
