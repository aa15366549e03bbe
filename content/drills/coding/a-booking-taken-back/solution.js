function bookingLog(steps, failures, tries, decisive) {
  const log = [];
  for (const [i, step] of steps.entries()) {
    const allowed = i > decisive ? Infinity : tries;
    const failed = Math.min(failures[i], allowed);
    for (let attempt = 0; attempt < failed; attempt += 1) log.push(`${step} failed`);
    if (failed === allowed) {
      const undone = steps.slice(0, i).reverse();
      return log.concat(undone.map((name) => `${name} undone`));
    }
    log.push(`${step} done`);
  }
  return log;
}
