class Shelf {
  constructor(number, places) {
    this.number = number;
    this.places = places;
    this.size = 0;
    this.ends = {};
    this.ends.older = this.ends;
    this.ends.younger = this.ends;
  }

  get isFull() {
    return this.size === this.places;
  }

  get oldest() {
    return this.ends.younger;
  }

  add(node) {
    node.shelf = this;
    node.older = this.ends.older;
    node.younger = this.ends;
    node.older.younger = node;
    this.ends.older = node;
    this.size += 1;
  }

  remove(node) {
    node.older.younger = node.younger;
    node.younger.older = node.older;
    this.size -= 1;
  }
}

class PartsCounter {
  constructor(front, back) {
    this.front = new Shelf(1, front);
    this.back = new Shelf(2, back);
    this.nodes = new Map();
  }

  take(part) {
    const node = this.nodes.get(part);
    if (node === undefined) return this.fetch(part);
    node.shelf.remove(node);
    const gone = this.front.isFull ? this.lower(this.front.oldest) : null;
    this.front.add(node);
    return gone;
  }

  fetch(part) {
    const gone = this.back.isFull ? this.store(this.back.oldest) : null;
    const node = { part, descents: 0 };
    this.nodes.set(part, node);
    this.back.add(node);
    return gone;
  }

  lower(node) {
    node.descents += 1;
    if (node.descents === 2) return this.store(node);
    this.front.remove(node);
    this.back.add(node);
    return null;
  }

  store(node) {
    node.shelf.remove(node);
    this.nodes.delete(node.part);
    return node.part;
  }

  shelfOf(part) {
    return this.nodes.get(part)?.shelf.number ?? 0;
  }

  discard(part) {
    const node = this.nodes.get(part);
    if (node === undefined) return false;
    this.store(node);
    return true;
  }
}
