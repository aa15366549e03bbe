function bestChange(legs, reach) {
  let first = 0;
  let ahead = legs.reduce((sum, minutes) => sum + minutes, 0);
  let best = -1;
  let shortest = Infinity;
  for (let i = 0; i + 1 < legs.length; i++) {
    first += legs[i];
    ahead -= legs[i];
    const longer = Math.max(first, reach[i] + ahead);
    if (longer < shortest) {
      shortest = longer;
      best = i + 1;
    }
  }
  return best;
}
