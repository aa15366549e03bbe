class FreezerRing {
  constructor() {
    this.freezers = new Set();
    this.ring = [];
  }

  join(freezer, room, marks) {
    if (this.freezers.has(freezer)) return false;
    const sorted = [...marks].sort((a, b) => a - b);
    const added = sorted.map((place) => ({ place, freezer, room }));
    this.ring = FreezerRing.merged(this.ring, added);
    this.freezers.add(freezer);
    return true;
  }

  leave(freezer) {
    if (!this.freezers.delete(freezer)) return false;
    this.ring = this.ring.filter((mark) => mark.freezer !== freezer);
    return true;
  }

  homes(sample, copies) {
    const chosen = [];
    const rooms = new Set();
    const start = this.firstFrom(sample);
    for (let step = 0; step < this.ring.length && chosen.length < copies; step += 1) {
      const { freezer, room } = this.ring[(start + step) % this.ring.length];
      if (rooms.has(room)) continue;
      rooms.add(room);
      chosen.push(freezer);
    }
    return chosen;
  }

  firstFrom(place) {
    let low = 0;
    let high = this.ring.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ring[middle].place < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  static merged(left, right) {
    const all = [];
    let next = 0;
    for (const mark of left) {
      while (next < right.length && FreezerRing.isBefore(right[next], mark)) {
        all.push(right[next]);
        next += 1;
      }
      all.push(mark);
    }
    return all.concat(right.slice(next));
  }

  static isBefore(a, b) {
    return a.place < b.place || (a.place === b.place && a.freezer < b.freezer);
  }
}
