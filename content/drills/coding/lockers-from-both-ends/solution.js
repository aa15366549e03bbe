class FreeLockers {
  constructor(count) {
    this.leaves = 1;
    while (this.leaves < count) this.leaves *= 2;
    this.free = new Int32Array(2 * this.leaves);
    for (let number = 1; number <= count; number++) this.change(number, 1);
  }

  get none() {
    return this.free[1] === 0;
  }

  change(number, by) {
    for (let node = this.leaves + number - 1; node >= 1; node >>= 1) this.free[node] += by;
  }

  take(lowest) {
    let node = 1;
    while (node < this.leaves) {
      const preferred = 2 * node + (lowest ? 0 : 1);
      node = this.free[preferred] > 0 ? preferred : preferred ^ 1;
    }
    const number = node - this.leaves + 1;
    this.change(number, -1);
    return number;
  }
}

function assignLockers(guests, count, short, dry) {
  const order = guests.map((_, i) => i);
  const arrivals = [...order].sort((a, b) => guests[a][0] - guests[b][0]);
  const departures = [...order].sort((a, b) => guests[a][1] - guests[b][1]);
  const lockers = new FreeLockers(count);
  const given = new Array(guests.length).fill(0);
  let gone = 0;
  for (const guest of arrivals) {
    const [arrive, leave] = guests[guest];
    // Whoever is out by now also came before now, so their lockers are settled.
    for (; guests[departures[gone]][1] + dry <= arrive; gone++) {
      const number = given[departures[gone]];
      if (number > 0) lockers.change(number, 1);
    }
    if (!lockers.none) given[guest] = lockers.take(leave - arrive <= short);
  }
  return given;
}
