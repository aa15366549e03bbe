class Shelf {
  constructor() {
    this.things = 0;
    this.shelves = new Map();
  }
}

class LostProperty {
  constructor(most) {
    this.most = most;
    this.root = new Shelf();
  }

  store(tag) {
    let shelf = this.root;
    shelf.things += 1;
    for (const letter of tag) {
      if (!shelf.shelves.has(letter)) shelf.shelves.set(letter, new Shelf());
      shelf = shelf.shelves.get(letter);
      shelf.things += 1;
    }
  }

  count(beginning) {
    return this.pathTo(beginning)?.at(-1).things ?? 0;
  }

  handOut(beginning) {
    const path = this.pathTo(beginning);
    if (path === null) return 0;
    const { things } = path.at(-1);
    if (things > this.most) return -1;

    for (const shelf of path) shelf.things -= things;
    path.at(-1).shelves.clear();
    return things;
  }

  pathTo(beginning) {
    const path = [this.root];
    for (const letter of beginning) {
      const next = path.at(-1).shelves.get(letter);
      if (next === undefined) return null;
      path.push(next);
    }
    return path;
  }
}
