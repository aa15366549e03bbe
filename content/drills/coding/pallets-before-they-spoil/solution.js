function leastLoss(pallets, perDay, closed) {
  const closedDays = new Set(closed);
  const free = new Map();
  let loss = 0;
  // The most valuable first, each as late as there is still a place.
  for (const [lastDay, value] of [...pallets].sort((a, b) => b[1] - a[1])) {
    let day = Math.min(lastDay, pallets.length + closedDays.size + 1);
    while (day > 0 && (closedDays.has(day) || (free.get(day) ?? perDay) === 0)) day -= 1;
    if (day === 0) loss += value;
    else free.set(day, (free.get(day) ?? perDay) - 1);
  }
  return loss;
}
