function dropStuck(readings, limit) {
  let kept = 0;
  let start = 0;
  while (start < readings.length) {
    let end = start + 1;
    while (end < readings.length && readings[end] === readings[start]) end += 1;
    const length = end - start;
    if (length <= limit) {
      readings.copyWithin(kept, start, end);
      kept += length;
    }
    start = end;
  }
  readings.fill(-1, kept);
}
