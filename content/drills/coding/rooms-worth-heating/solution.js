function bestComfort(parents, comfort, most) {
  const rooms = parents.length;
  const size = new Array(rooms).fill(1);
  for (let room = rooms - 1; room > 0; room--) size[parents[room]] += size[room];

  const place = new Array(rooms).fill(0);
  const free = new Array(rooms).fill(1);
  for (let room = 1; room < rooms; room++) {
    place[room] = free[parents[room]];
    free[parents[room]] += size[room];
    free[room] = place[room] + 1;
  }
  const preorder = new Array(rooms);
  for (let room = 0; room < rooms; room++) preorder[place[room]] = room;

  // best[p][b]: from place p of the preorder on, with b rooms left; skipping a room skips all rooms behind it.
  const best = new Array(rooms + 1);
  best[rooms] = new Int32Array(most + 1);
  for (let at = rooms - 1; at > 0; at--) {
    const room = preorder[at];
    const heated = best[at + 1];
    best[at] = best[at + size[room]].slice();
    for (let left = 1; left <= most; left++) {
      best[at][left] = Math.max(best[at][left], comfort[room] + heated[left - 1]);
    }
  }
  return comfort[0] + best[1][most];
}
