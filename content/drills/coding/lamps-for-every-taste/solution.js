function bestLamps(lamps, tastes) {
  const frontier = frontierOf(lamps);
  return tastes.map(([p, q]) => {
    let low = 0;
    let high = frontier.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const here = frontier[middle];
      const next = frontier[middle + 1];
      const gain = p * (next.light - here.light) + q * (next.quiet - here.quiet);
      if (gain >= 0) low = middle + 1;
      else high = middle;
    }
    return frontier.length > 0 ? frontier[low].number : -1;
  });
}

function frontierOf(lamps) {
  const sorted = lamps
    .map(([light, quiet], number) => ({ light, quiet, number }))
    .sort((a, b) => a.light - b.light || b.quiet - a.quiet || a.number - b.number);
  const frontier = [];
  for (const lamp of sorted) {
    if (frontier.at(-1)?.light === lamp.light) continue;
    while (frontier.length > 1 && !bulges(frontier.at(-2), frontier.at(-1), lamp)) frontier.pop();
    frontier.push(lamp);
  }
  return frontier;
}

function bulges(left, middle, right) {
  const gained = (middle.quiet - left.quiet) * (right.light - left.light);
  return gained > (right.quiet - left.quiet) * (middle.light - left.light);
}
