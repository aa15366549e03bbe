function readyHours(hours, needs, passes) {
  const needed = hours.map(() => []);
  const users = hours.map(() => []);
  for (const [table, other] of needs) {
    needed[table].push(other);
    users[other].push(table);
  }

  // Backwards, the order in which a walk along the users leaves the tables meets each batch after all that it needs.
  const order = inOrderOfLeaving(users);
  const batchOf = new Array(hours.length).fill(-1);
  const ready = new Array(hours.length).fill(0);
  for (let at = order.length - 1; at >= 0; at--) {
    const first = order[at];
    if (batchOf[first] >= 0) continue;
    batchOf[first] = first;
    const batch = [first];
    let isRing = false;
    let begin = 0;
    for (let next = 0; next < batch.length; next++) {
      for (const other of needed[batch[next]]) {
        if (batchOf[other] < 0) {
          batchOf[other] = first;
          batch.push(other);
        }
        if (batchOf[other] === first) isRing = true;
        else begin = Math.max(begin, ready[other]);
      }
    }
    const once = batch.reduce((sum, table) => sum + hours[table], 0);
    const end = begin + (isRing ? passes * once : once);
    for (const table of batch) ready[table] = end;
  }
  return ready;
}

function inOrderOfLeaving(lists) {
  const order = [];
  const isSeen = new Array(lists.length).fill(false);
  const followed = new Array(lists.length).fill(0);
  for (let first = 0; first < lists.length; first++) {
    if (isSeen[first]) continue;
    isSeen[first] = true;
    const path = [first];
    while (path.length > 0) {
      const table = path.at(-1);
      if (followed[table] === lists[table].length) {
        order.push(path.pop());
        continue;
      }
      const next = lists[table][followed[table]++];
      if (isSeen[next]) continue;
      isSeen[next] = true;
      path.push(next);
    }
  }
  return order;
}
