class BookItem {
  constructor() {
    this.history = [{ edition: 0, pieces: 0 }];
    this.lastRecount = 0;
  }

  get newest() {
    return this.history[this.history.length - 1];
  }

  piecesAt(edition) {
    let low = 0;
    let high = this.history.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.history[middle].edition <= edition) low = middle;
      else high = middle - 1;
    }
    return this.history[low].pieces;
  }
}

class StockBook {
  constructor() {
    this.edition = 0;
    this.sheetsGiven = 0;
    this.openSheets = new Map();
    this.items = new Map();
  }

  begin() {
    this.sheetsGiven += 1;
    this.openSheets.set(this.sheetsGiven, { edition: this.edition, changes: new Map() });
    return this.sheetsGiven;
  }

  count(number, item) {
    const sheet = this.openSheets.get(number);
    if (sheet === undefined) return null;
    const change = sheet.changes.get(item);
    if (change?.isRecount) return change.pieces;
    return this.itemOf(item).piecesAt(sheet.edition) + (change?.pieces ?? 0);
  }

  recount(number, item, pieces) {
    this.openSheets.get(number)?.changes.set(item, { isRecount: true, pieces });
  }

  move(number, item, pieces) {
    const changes = this.openSheets.get(number)?.changes;
    if (changes === undefined) return;
    if (!changes.has(item)) changes.set(item, { isRecount: false, pieces: 0 });
    changes.get(item).pieces += pieces;
  }

  handIn(number) {
    const sheet = this.openSheets.get(number);
    if (sheet === undefined) return false;
    this.openSheets.delete(number);
    for (const [item, change] of sheet.changes) {
      if (!StockBook.isAllowed(this.itemOf(item), change, sheet.edition)) return false;
    }
    this.edition += 1;
    for (const [item, change] of sheet.changes) this.apply(this.itemOf(item), change);
    return true;
  }

  itemOf(number) {
    if (!this.items.has(number)) this.items.set(number, new BookItem());
    return this.items.get(number);
  }

  apply(item, change) {
    item.history.push({ edition: this.edition, pieces: StockBook.result(item, change) });
    if (change.isRecount) item.lastRecount = this.edition;
  }

  static isAllowed(item, change, edition) {
    const lastRival = change.isRecount ? item.newest.edition : item.lastRecount;
    return lastRival <= edition && StockBook.result(item, change) >= 0;
  }

  static result(item, change) {
    return change.isRecount ? change.pieces : item.newest.pieces + change.pieces;
  }
}
