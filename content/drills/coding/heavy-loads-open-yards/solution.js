function heaviestLoads(yards, roads, opens, trips) {
  const load = Array.from({ length: yards }, () => new Array(yards).fill(0));
  for (const [a, b, tons] of roads) {
    load[a][b] = Math.max(load[a][b], tons);
    load[b][a] = load[a][b];
  }

  const tripsOn = Array.from({ length: opens.length + 1 }, () => []);
  trips.forEach(([day], at) => tripsOn[day].push(at));

  const answers = new Array(trips.length);
  for (let day = 0; day <= opens.length; day++) {
    if (day > 0) openYard(load, opens[day - 1]);
    for (const at of tripsOn[day]) {
      const [, from, to] = trips[at];
      answers[at] = load[from][to];
    }
  }
  return answers;
}

function openYard(load, yard) {
  const onward = load[yard];
  for (const row of load) {
    const toYard = row[yard];
    if (toYard === 0) continue;
    for (let to = 0; to < row.length; to++) {
      const byYard = Math.min(toYard, onward[to]);
      if (byYard > row[to]) row[to] = byYard;
    }
  }
}
