class ShuntedTrain {
  constructor() {
    this.yard = { number: null, links: [] };
    this.yard.links = [this.yard, this.yard];
    this.back = 1;
    this.wagons = new Map();
  }
  hitch(wagon) {
    if (this.wagons.has(wagon)) return false;
    const front = 1 - this.back;
    const last = this.yard.links[front];
    const added = { number: wagon, links: [] };
    added.links[front] = last;
    added.links[this.back] = this.yard;
    last.links[this.back] = added;
    this.yard.links[front] = added;
    this.wagons.set(wagon, added);
    return true;
  }
  unhitch(wagon) {
    const gone = this.wagons.get(wagon);
    if (gone === undefined) return false;
    const [one, other] = gone.links;
    one.links[1] = other;
    other.links[0] = one;
    return this.wagons.delete(wagon);
  }
  turn() {
    this.back = 1 - this.back;
  }
  behind(wagon) {
    return this.wagons.get(wagon)?.links[this.back].number ?? null;
  }
  first() {
    return this.yard.links[this.back].number;
  }
}
