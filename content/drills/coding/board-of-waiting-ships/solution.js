class HarbourBoard {
  constructor() {
    this.heap = [];
    this.entries = new Map();
    this.clock = 0;
  }
  arrive(ship, urgency) {
    if (this.entries.has(ship)) return false;
    const entry = { ship, urgency, since: this.tick(), place: this.heap.length };
    this.entries.set(ship, entry);
    this.heap.push(entry);
    this.settle(entry);
    return true;
  }
  change(ship, urgency) {
    const entry = this.entries.get(ship);
    if (entry === undefined) return false;
    if (entry.urgency !== urgency) {
      entry.urgency = urgency;
      entry.since = this.tick();
      this.settle(entry);
    }
    return true;
  }
  leave(ship) {
    const gone = this.entries.get(ship);
    if (gone === undefined) return false;
    const last = this.heap.pop();
    if (last !== gone) {
      this.put(last, gone.place);
      this.settle(last);
    }
    return this.entries.delete(ship);
  }
  first() {
    return this.heap[0]?.ship ?? null;
  }
  second() {
    return this.firstOf(1)?.ship ?? null;
  }
  tick() {
    this.clock += 1;
    return this.clock;
  }
  goesBefore(one, other) {
    return one.urgency > other.urgency || (one.urgency === other.urgency && one.since < other.since);
  }
  put(entry, place) {
    entry.place = place;
    this.heap[place] = entry;
  }
  firstOf(child) {
    const left = this.heap[child];
    const right = this.heap[child + 1];
    return right !== undefined && this.goesBefore(right, left) ? right : left;
  }
  swapWith(entry, other) {
    const { place } = entry;
    this.put(entry, other.place);
    this.put(other, place);
  }
  settle(entry) {
    const parent = () => this.heap[(entry.place - 1) >> 1];
    while (entry.place > 0 && this.goesBefore(entry, parent())) this.swapWith(entry, parent());
    let child = this.firstOf(2 * entry.place + 1);
    while (child !== undefined && this.goesBefore(child, entry)) {
      this.swapWith(entry, child);
      child = this.firstOf(2 * entry.place + 1);
    }
  }
}
