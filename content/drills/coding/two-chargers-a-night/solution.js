function chargeNight(buses, chargers, hours, full) {
  const charges = buses.map(([charge]) => charge);
  const isBefore = (one, other) =>
    charges[one] < charges[other] || (charges[one] === charges[other] && one < other);
  const waiting = new Heap(isBefore);
  charges.forEach((charge, bus) => {
    if (charge < full) waiting.push(bus);
  });
  for (let hour = 0; hour < hours && waiting.size > 0; hour += 1) {
    const plugged = [];
    while (plugged.length < chargers && waiting.size > 0) plugged.push(waiting.pop());
    for (const bus of plugged) {
      charges[bus] = Math.min(full, charges[bus] + buses[bus][1]);
      if (charges[bus] < full) waiting.push(bus);
    }
  }
  return charges;
}

class Heap {
  constructor(isBefore) {
    this.isBefore = isBefore;
    this.items = [];
  }
  get size() {
    return this.items.length;
  }
  push(item) {
    let place = this.items.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.isBefore(item, this.items[parent])) break;
      this.items[place] = this.items[parent];
      place = parent;
    }
    this.items[place] = item;
  }
  pop() {
    const top = this.items[0];
    const last = this.items.pop();
    if (this.items.length > 0) this.sink(last);
    return top;
  }
  sink(item) {
    let place = 0;
    let child = this.firstChild(place);
    while (child < this.items.length && this.isBefore(this.items[child], item)) {
      this.items[place] = this.items[child];
      place = child;
      child = this.firstChild(place);
    }
    this.items[place] = item;
  }
  firstChild(place) {
    const left = 2 * place + 1;
    const right = left + 1;
    const isRightFirst = right < this.items.length && this.isBefore(this.items[right], this.items[left]);
    return isRightFirst ? right : left;
  }
}
