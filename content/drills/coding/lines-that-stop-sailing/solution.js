function largestAfterEach(islands, lines, stops) {
  const parent = Array.from({ length: islands }, (_, island) => island);
  const size = new Array(islands).fill(1);
  let largest = 1;

  const find = (island) => {
    while (parent[island] !== island) {
      parent[island] = parent[parent[island]];
      island = parent[island];
    }
    return island;
  };
  const sail = ([from, to]) => {
    let [small, large] = [find(from), find(to)];
    if (small === large) return;
    if (size[small] > size[large]) [small, large] = [large, small];
    parent[small] = large;
    size[large] += size[small];
    largest = Math.max(largest, size[large]);
  };

  const stoppedBy = new Array(lines.length).fill(-1);
  stops.forEach((line, notice) => {
    if (stoppedBy[line] < 0) stoppedBy[line] = notice;
  });
  lines.forEach((line, at) => {
    if (stoppedBy[at] < 0) sail(line);
  });

  const answers = new Array(stops.length);
  for (let notice = stops.length - 1; notice >= 0; notice--) {
    answers[notice] = largest;
    const line = stops[notice];
    if (stoppedBy[line] === notice) sail(lines[line]);
  }
  return answers;
}
