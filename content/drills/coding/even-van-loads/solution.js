function smallestDifference(weights, vans, apart) {
  const all = 2 ** weights.length - 1;
  const loads = loadsOf(weights, apart);

  function best(waiting, vansLeft, lightest, heaviest) {
    if (vansLeft === 0) return waiting === 0 ? heaviest - lightest : Infinity;
    const first = waiting & -waiting;
    let difference = Infinity;
    for (let crates = waiting; crates > 0; crates = (crates - 1) & waiting) {
      const load = loads[crates];
      if ((crates & first) === 0 || load === null) continue;
      const rest = best(waiting & ~crates, vansLeft - 1, Math.min(lightest, load), Math.max(heaviest, load));
      difference = Math.min(difference, rest);
    }
    return difference;
  }

  const difference = best(all, vans, Infinity, 0);
  return difference === Infinity ? -1 : difference;
}

function loadsOf(weights, apart) {
  const forbidden = apart.map(([a, b]) => (1 << a) | (1 << b));
  const loads = [];
  for (let crates = 0; crates < 2 ** weights.length; crates += 1) {
    const isForbidden = forbidden.some((pair) => (crates & pair) === pair);
    const load = weights.reduce((sum, weight, crate) => sum + ((crates >> crate) & 1) * weight, 0);
    loads.push(isForbidden ? null : load);
  }
  return loads;
}
