function handoverChain(knows, sender, receiver) {
  let chains = [[sender]];
  const seen = new Set([sender]);
  while (chains.length > 0) {
    const found = chains.find((chain) => chain.at(-1) === receiver);
    if (found !== undefined) return found;
    const longer = [];
    for (const chain of chains) {
      for (const friend of knows[chain.at(-1)]) {
        if (!seen.has(friend)) {
          seen.add(friend);
          longer.push([...chain, friend]);
        }
      }
    }
    chains = longer;
  }
  return [];
}
