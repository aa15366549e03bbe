function unanswered(alarms, presses, window) {
  let used = 0;
  let missed = 0;
  for (const alarm of alarms) {
    while (used < presses.length && presses[used] < alarm) used += 1;
    if (used < presses.length && presses[used] <= alarm + window) used += 1;
    else missed += 1;
  }
  return missed;
}
