function countWhile(length, holds) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nthUnscanned(scanned, questions) {
  const distinct = scanned.filter((number, i) => number !== scanned[i - 1]);
  const unscannedBelow = (i) => distinct[i] - 1 - i;
  return questions.map(([lowest, k]) => {
    const skipped = lowest - 1 - countWhile(distinct.length, (i) => distinct[i] < lowest);
    const rank = skipped + k;
    return rank + countWhile(distinct.length, (i) => unscannedBelow(i) < rank);
  });
}
