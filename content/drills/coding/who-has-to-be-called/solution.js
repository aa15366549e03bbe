function peopleToCall(people, calls, told) {
  const called = Array.from({ length: people }, () => []);
  const callers = Array.from({ length: people }, () => []);
  for (const [a, b] of calls) {
    called[a].push(b);
    callers[b].push(a);
  }

  const knows = new Array(people).fill(false);
  for (const person of told) spread(called, person, knows);

  // Of those who leave last in a walk over all the others, the very last one is called by nobody outside their circle.
  const leaving = inOrderOfLeaving(called, [...knows]);
  const isAsked = [...knows];
  const list = [];
  for (let at = leaving.length - 1; at >= 0; at--) {
    const person = leaving[at];
    if (knows[person]) continue;
    spread(called, person, knows);
    const circle = spread(callers, person, isAsked);
    list.push(circle.reduce((a, b) => Math.min(a, b)));
  }
  return list.sort((a, b) => a - b);
}

function spread(lists, first, isReached) {
  if (isReached[first]) return [];
  isReached[first] = true;
  const reached = [first];
  for (let next = 0; next < reached.length; next++) {
    for (const other of lists[reached[next]]) {
      if (isReached[other]) continue;
      isReached[other] = true;
      reached.push(other);
    }
  }
  return reached;
}

function inOrderOfLeaving(lists, isSeen) {
  const order = [];
  const followed = new Array(lists.length).fill(0);
  for (let first = 0; first < lists.length; first++) {
    if (isSeen[first]) continue;
    isSeen[first] = true;
    const path = [first];
    while (path.length > 0) {
      const person = path.at(-1);
      if (followed[person] === lists[person].length) {
        order.push(path.pop());
        continue;
      }
      const next = lists[person][followed[person]++];
      if (isSeen[next]) continue;
      isSeen[next] = true;
      path.push(next);
    }
  }
  return order;
}
