function bestLoad(parcels, maxWeight, perCustomer) {
  let best = [-1, 0];
  for (let start = 0; start < parcels.length; start += 1) {
    const counts = new Map();
    let weight = 0;
    let end = start;
    for (; end < parcels.length; end += 1) {
      const [customer, grams] = parcels[end];
      const count = (counts.get(customer) ?? 0) + 1;
      weight += grams;
      if (weight > maxWeight || count > perCustomer) break;
      counts.set(customer, count);
    }
    if (end - start > best[1]) best = [start, end - start];
  }
  return best;
}
