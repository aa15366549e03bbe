function bestTrial(days, factor) {
  if (days.length === 0) return 0;
  const gainAfter = gainsBefore([...days].reverse()).reverse();
  const gainBefore = gainsBefore(days);
  let best = -Infinity;
  days.forEach((day, d) => {
    best = Math.max(best, gainBefore[d] + Math.max(day, day * factor) + gainAfter[d]);
  });
  return best;
}

function gainsBefore(days) {
  let gain = 0;
  return days.map((day) => {
    const before = gain;
    gain = Math.max(0, gain + day);
    return before;
  });
}
