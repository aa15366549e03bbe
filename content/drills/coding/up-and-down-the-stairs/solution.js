function fewestClimbs(floors, needs) {
  const order = inOrder(floors.length, needs);
  if (order === null) return -1;

  const before = floors.map(() => []);
  for (const [job, needed] of needs) before[job].push(needed);

  // The stay, counted in climbs from the first one, in which a job can be done at the earliest.
  const climbsFrom = (start) => {
    const stay = floors.map((floor) => (floor === start ? 0 : 1));
    let climbs = 0;
    for (const job of order) {
      for (const needed of before[job]) {
        stay[job] = Math.max(stay[job], stay[needed] + (floors[needed] === floors[job] ? 0 : 1));
      }
      climbs = Math.max(climbs, stay[job]);
    }
    return climbs;
  };
  return Math.min(climbsFrom(0), climbsFrom(1));
}

function inOrder(jobs, needs) {
  const after = Array.from({ length: jobs }, () => []);
  const missing = new Array(jobs).fill(0);
  for (const [job, needed] of needs) {
    after[needed].push(job);
    missing[job]++;
  }
  const order = [];
  missing.forEach((count, job) => {
    if (count === 0) order.push(job);
  });
  for (let next = 0; next < order.length; next++) {
    for (const job of after[order[next]]) {
      missing[job]--;
      if (missing[job] === 0) order.push(job);
    }
  }
  return order.length === jobs ? order : null;
}
