// What is refused would hang below all that stays, so the tree may be built as if nothing were refused. In it the card
// above another is the later one of its nearest smaller and nearest greater number that came earlier.
function landingDepths(cards, deepest) {
  const arrivals = new Map();
  for (const card of cards) {
    if (!arrivals.has(card)) arrivals.set(card, arrivals.size);
  }
  const above = parentsByArrival([...arrivals.keys()].sort((a, b) => a - b).map((card) => arrivals.get(card)));

  const depths = [];
  for (const parent of above) depths.push(parent === null ? 1 : depths[parent] + 1);
  return cards.map((card) => {
    const depth = depths[arrivals.get(card)];
    return depth <= deepest ? depth : 0;
  });
}

function parentsByArrival(ascending) {
  const parents = new Array(ascending.length).fill(null);
  const open = [];
  for (const arrival of ascending) {
    let rightmost = null;
    while (open.length > 0 && open.at(-1) > arrival) {
      rightmost = open.pop();
    }
    if (rightmost !== null) parents[rightmost] = arrival;
    if (open.length > 0) parents[arrival] = open.at(-1);
    open.push(arrival);
  }
  return parents;
}
