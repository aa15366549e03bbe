function startTimes(acts, rules) {
  const times = new Array(acts).fill(0);
  const delay = (act, minute) => {
    if (times[act] >= minute) return false;
    times[act] = minute;
    return true;
  };

  for (let round = 0; round <= acts; round++) {
    let isChanged = false;
    for (const [a, b, least, most] of rules) {
      if (delay(b, times[a] + least)) isChanged = true;
      if (delay(a, times[b] - most)) isChanged = true;
    }
    if (!isChanged) return times;
  }
  return [];
}
