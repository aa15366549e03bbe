function drillStart(visitors, length) {
  let best = -1;
  let fewest = Infinity;
  let open = 0;
  let met = 0;
  visitors.forEach((count, minute) => {
    if (count < 0) {
      open = 0;
      met = 0;
      return;
    }
    open++;
    met += count;
    if (open > length) met -= visitors[minute - length];
    if (open >= length && met < fewest) {
      fewest = met;
      best = minute - length + 1;
    }
  });
  return best;
}
