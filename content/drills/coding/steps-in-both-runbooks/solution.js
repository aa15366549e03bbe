function commonSteps(a, b) {
  const known = new Map();
  const best = (i, j) => {
    if (i === a.length || j === b.length) return [];
    const key = `${i},${j}`;
    if (!known.has(key)) {
      const left = best(i + 1, j);
      const right = best(i, j + 1);
      let longest = left.length >= right.length ? left : right;
      if (a[i] === b[j]) {
        const taken = [a[i], ...best(i + 1, j + 1)];
        if (taken.length > longest.length) longest = taken;
      }
      known.set(key, longest);
    }
    return known.get(key);
  };
  return best(0, 0);
}
