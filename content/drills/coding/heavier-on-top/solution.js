function crushedPairs(weights, owners, slack) {
  const crates = new Map();
  weights.forEach((weight, i) => {
    if (!crates.has(owners[i])) crates.set(owners[i], []);
    crates.get(owners[i]).push(weight);
  });
  let pairs = tooHeavy(weights, slack);
  for (const owned of crates.values()) pairs -= tooHeavy(owned, slack);
  return pairs;
}

function tooHeavy(weights, slack) {
  const sorted = Float64Array.from(weights).sort();
  const below = new Float64Array(sorted.length + 1);
  let pairs = 0;
  for (const weight of weights) {
    for (let i = lighterThan(sorted, weight - slack); i > 0; i -= i & -i) pairs += below[i];
    for (let i = lighterThan(sorted, weight) + 1; i < below.length; i += i & -i) below[i]++;
  }
  return pairs;
}

function lighterThan(sorted, weight) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < weight) low = middle + 1;
    else high = middle;
  }
  return low;
}
