function longestCalm(loads, limit, repairs) {
  const bad = [-1];
  loads.forEach((load, place) => {
    if (load > limit) bad.push(place);
  });
  bad.push(loads.length);
  let best = 0;
  for (let first = 0; first < bad.length; first += 1) {
    const after = bad[Math.min(first + repairs + 1, bad.length - 1)];
    best = Math.max(best, after - bad[first] - 1);
  }
  return best;
}
