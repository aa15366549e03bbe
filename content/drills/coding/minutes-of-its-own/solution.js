function ownMinutes(jobs, events) {
  const minutes = new Array(jobs).fill(0);
  const isOpen = new Array(jobs).fill(false);
  const open = [];
  let workedUntil = 0;
  for (const [minute, job, kind] of events) {
    if (open.length > 0) minutes[open[open.length - 1]] += minute - workedUntil;
    workedUntil = minute;
    if (kind === 1 && !isOpen[job]) {
      isOpen[job] = true;
      open.push(job);
    } else if (kind === 0) {
      while (isOpen[job]) isOpen[open.pop()] = false;
    }
  }
  return minutes;
}
