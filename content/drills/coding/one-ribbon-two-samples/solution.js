function cuts(ribbon) {
  if (ribbon === '') return 0;
  const first = new Map();
  const last = new Map();
  for (let i = 0; i < ribbon.length; i++) {
    if (!first.has(ribbon[i])) first.set(ribbon[i], i);
    last.set(ribbon[i], i);
  }
  const allSeen = Math.max(...first.values());
  const oneRunsOut = Math.min(...last.values());

  let good = 0;
  for (let start = allSeen + 1; start <= oneRunsOut; start++) {
    if (ribbon[start] !== ribbon[start - 1]) good++;
  }
  return good;
}
