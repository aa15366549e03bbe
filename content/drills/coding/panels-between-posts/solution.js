function fewestPanels(length, panels, post) {
  const target = length - post;
  const steps = [...new Set(panels)].map((width) => width + post);
  const reached = new Uint8Array(Math.max(target, 0) + 1);
  let frontier = [0];
  for (let count = 1; frontier.length > 0; count++) {
    const next = [];
    for (const covered of frontier) {
      for (const step of steps) {
        const end = covered + step;
        if (end === target) return count;
        if (end < target && !reached[end]) {
          reached[end] = 1;
          next.push(end);
        }
      }
    }
    frontier = next;
  }
  return -1;
}
