function slotOf(log, stamp) {
  let seam = 0;
  let high = log.length - 1;
  while (seam < high) {
    const middle = (seam + high) >> 1;
    if (log[middle] > log[high]) seam = middle + 1;
    else high = middle;
  }
  let [from, to] = [0, log.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (log[(middle + seam) % log.length] < stamp) from = middle + 1;
    else to = middle;
  }
  const slot = (from + seam) % log.length;
  return from < log.length && log[slot] === stamp ? slot : -1;
}
