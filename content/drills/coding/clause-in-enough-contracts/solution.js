function longestClause(contracts, least) {
  const text = contracts.join('');
  const size = text.length;
  const contractOf = [];
  const endOf = [];
  contracts.forEach((contract, index) => {
    const end = contractOf.length + contract.length;
    for (let i = 0; i < contract.length; i++) {
      contractOf.push(index);
      endOf.push(end);
    }
  });

  // Names of stretches of one length, by their first place, in alphabetical order; equal ones share a name.
  const join = (names, length, others, otherLength) => {
    const keys = [];
    for (let at = 0; at < size; at++) {
      if (at + length + otherLength > endOf[at]) continue;
      keys.push((names[at] * Math.max(size, 26) + others[at + length]) * size + at);
    }
    const joined = new Int32Array(size).fill(-1);
    let name = -1;
    let previous = -1;
    for (const key of Float64Array.from(keys).sort()) {
      const pair = Math.floor(key / size);
      if (pair !== previous) name++;
      previous = pair;
      joined[key - pair * size] = name;
    }
    return joined;
  };

  const blocks = [Int32Array.from(text, (letter) => letter.charCodeAt(0) - 'a'.charCodeAt(0))];
  while (2 ** blocks.length <= size) {
    const last = blocks[blocks.length - 1];
    const half = 2 ** (blocks.length - 1);
    blocks.push(join(last, half, last, half));
  }

  let length = 0;
  let names = new Int32Array(size);
  let start = 0;
  for (let k = blocks.length - 1; k >= 0; k--) {
    const longer = join(names, length, blocks[k], 2 ** k);
    const found = firstInEnough(longer, contractOf, least);
    if (found === -1) continue;
    length += 2 ** k;
    names = longer;
    start = found;
  }
  return text.slice(start, start + length);
}

function firstInEnough(names, contractOf, least) {
  const contracts = new Int32Array(names.length);
  const lastContract = new Int32Array(names.length).fill(-1);
  let first = -1;
  names.forEach((name, at) => {
    if (name === -1 || lastContract[name] === contractOf[at]) return;
    lastContract[name] = contractOf[at];
    contracts[name]++;
    if (contracts[name] === least && (first === -1 || name < names[first])) first = at;
  });
  return first;
}
