function sprayOrder(shades, customers, washes) {
  const all = 2 ** shades.length - 1;
  const known = new Map();

  function mayFollow(job, last) {
    return last === null || customers[job] !== customers[last];
  }

  function washBefore(job, last) {
    return last !== null && shades[job] < shades[last] ? 1 : 0;
  }

  function candidates(done, last) {
    return [...shades.keys()].filter((job) => (done & (1 << job)) === 0 && mayFollow(job, last));
  }

  function costOf(job, done, last) {
    return washBefore(job, last) + fewestWashes(done | (1 << job), job);
  }

  function fewestWashes(done, last) {
    if (done === all) return 0;
    const state = done * shades.length + last;
    if (!known.has(state)) {
      known.set(state, Math.min(...candidates(done, last).map((job) => costOf(job, done, last))));
    }
    return known.get(state);
  }

  const order = [];
  let done = 0;
  let last = null;
  let left = washes;
  while (done !== all) {
    const job = candidates(done, last).find((candidate) => costOf(candidate, done, last) <= left);
    if (job === undefined) return [];
    left -= washBefore(job, last);
    done |= 1 << job;
    last = job;
    order.push(job);
  }
  return order;
}
