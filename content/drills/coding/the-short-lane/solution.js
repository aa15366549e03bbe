function washTimes(cars, places) {
  const begins = [];
  let begun = 0;
  let freeFrom = 0;
  return cars.map(([arrival, minutes, patience]) => {
    while (begun < begins.length && begins[begun] <= arrival) begun += 1;
    const waiting = begins.length - begun;
    const begin = Math.max(arrival, freeFrom);
    const mustWait = begin > arrival;
    if (mustWait && (waiting >= places || begin - arrival > patience)) return -1;
    begins.push(begin);
    freeFrom = begin + minutes;
    return freeFrom;
  });
}
