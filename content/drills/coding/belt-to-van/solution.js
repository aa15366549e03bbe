function bestLoad(parcels, maxWeight, perCustomer) {
  const numbers = new Map();
  const owners = new Int32Array(parcels.length);
  const loaded = new Int32Array(parcels.length);
  let best = [-1, 0];
  let weight = 0;
  let start = 0;
  for (let end = 0; end < parcels.length; end++) {
    const customer = parcels[end][0];
    let owner = numbers.get(customer);
    if (owner === undefined) {
      owner = numbers.size;
      numbers.set(customer, owner);
    }
    owners[end] = owner;
    loaded[owner]++;
    weight += parcels[end][1];
    while (weight > maxWeight || loaded[owner] > perCustomer) {
      loaded[owners[start]]--;
      weight -= parcels[start][1];
      start++;
    }
    const count = end - start + 1;
    if (count > best[1]) {
      best = [start, count];
    }
  }
  return best;
}
