function waits(loads) {
  const result = new Array(loads.length).fill(0);
  for (let minute = loads.length - 2; minute >= 0; minute--) {
    let later = minute + 1;
    while (loads[later] <= loads[minute] && result[later] > 0) {
      later += result[later];
    }
    if (loads[later] > loads[minute]) {
      result[minute] = later - minute;
    }
  }
  return result;
}
