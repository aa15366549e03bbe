function trippedBreakers(feeder, draw, rating) {
  const fed = feeder.map(() => []);
  let main = -1;
  feeder.forEach((from, breaker) => {
    if (from === -1) main = breaker;
    else fed[from].push(breaker);
  });
  if (main === -1) return [[], 0];
  const outward = [main];
  for (const breaker of outward) outward.push(...fed[breaker]);
  const load = [...draw];
  const trips = feeder.map(() => false);
  for (const breaker of [...outward].reverse()) {
    trips[breaker] = load[breaker] > rating[breaker];
    if (!trips[breaker] && feeder[breaker] !== -1) load[feeder[breaker]] += load[breaker];
  }
  const dark = feeder.map(() => false);
  for (const breaker of outward) {
    dark[breaker] = trips[breaker] || (feeder[breaker] !== -1 && dark[feeder[breaker]]);
  }
  const numbers = feeder.map((_, breaker) => breaker);
  return [numbers.filter((breaker) => trips[breaker]), dark.filter(Boolean).length];
}
