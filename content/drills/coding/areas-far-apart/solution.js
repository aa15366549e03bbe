const TOGETHER = -1;

function widestGap(stops, together, areas) {
  if (stops.length < areas) return -1;
  const partners = stops.map(() => []);
  for (const [a, b] of together) {
    partners[a].push(b);
    partners[b].push(a);
  }

  // Grows one tree over all stops; those that belong together are nearer than any distance.
  const isInTree = new Array(stops.length).fill(false);
  const nearest = new Array(stops.length).fill(Infinity);
  const branches = [];
  let stop = 0;
  while (true) {
    isInTree[stop] = true;
    const [x, y] = stops[stop];
    for (const partner of partners[stop]) nearest[partner] = TOGETHER;
    let next = -1;
    for (let other = 0; other < stops.length; other++) {
      if (isInTree[other]) continue;
      const distance = Math.abs(stops[other][0] - x) + Math.abs(stops[other][1] - y);
      nearest[other] = Math.min(nearest[other], distance);
      if (next < 0 || nearest[other] < nearest[next]) next = other;
    }
    if (next < 0) break;
    branches.push(nearest[next]);
    stop = next;
  }

  // Cutting the longest branches leaves one area more for each.
  branches.sort((a, b) => b - a);
  return branches[areas - 2];
}
