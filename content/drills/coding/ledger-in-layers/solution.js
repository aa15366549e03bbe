class LayeredLedger {
  constructor(lines, fan) {
    this.lines = lines;
    this.fan = fan;
    this.page = [];
    this.layers = [];
    this.sealedEntries = new Map();
    this.sealedTotal = 0;
  }

  put(berth, ship) {
    this.write({ berth, ship });
  }

  clear(berth) {
    this.write({ berth, ship: null });
  }

  shipAt(berth) {
    for (const sheet of this.newestFirst()) {
      const entry = sheet[LayeredLedger.firstFrom(sheet, berth)];
      if (entry?.berth === berth) return entry.ship;
    }
    return null;
  }

  nextTaken(berth) {
    const cursors = this.newestFirst().map((sheet) => {
      return { sheet, place: LayeredLedger.firstFrom(sheet, berth) };
    });
    for (;;) {
      let lowest = { berth: Infinity };
      for (const { sheet, place } of cursors) {
        if (place < sheet.length && sheet[place].berth < lowest.berth) lowest = sheet[place];
      }
      if (lowest.berth === Infinity) return null;
      if (lowest.ship !== null) return lowest.berth;
      for (const cursor of cursors) {
        if (cursor.sheet[cursor.place]?.berth === lowest.berth) cursor.place += 1;
      }
    }
  }

  sealed() {
    return this.sealedTotal;
  }

  newestFirst() {
    return [this.page, ...this.layers.flat()];
  }

  write(entry) {
    const place = LayeredLedger.firstFrom(this.page, entry.berth);
    const isKnown = this.page[place]?.berth === entry.berth;
    this.page.splice(place, isKnown ? 1 : 0, entry);
    if (this.page.length < this.lines) return;
    const sheet = this.page;
    this.page = [];
    this.register(sheet, 1);
    this.push(sheet, 0);
  }

  push(sheet, depth) {
    if (sheet.length === 0) return;
    this.layers[depth] ??= [];
    this.layers[depth].unshift(sheet);
    if (this.layers[depth].length < this.fan) return;
    const full = this.layers[depth];
    this.layers[depth] = [];
    this.push(this.merge(full), depth + 1);
  }

  // All newer layers are empty now, so entries still registered without these sheets lie in deeper layers.
  merge(sheets) {
    for (const sheet of sheets) this.register(sheet, -1);
    const merged = sheets
      .reduce((newer, older) => LayeredLedger.mergeTwo(newer, older))
      .filter(({ berth, ship }) => ship !== null || this.sealedEntries.has(berth));
    this.register(merged, 1);
    return merged;
  }

  register(sheet, sign) {
    for (const { berth } of sheet) {
      const count = (this.sealedEntries.get(berth) ?? 0) + sign;
      if (count === 0) this.sealedEntries.delete(berth);
      else this.sealedEntries.set(berth, count);
    }
    this.sealedTotal += sign * sheet.length;
  }

  static mergeTwo(newer, older) {
    const all = [];
    let next = 0;
    for (const entry of newer) {
      while (next < older.length && older[next].berth < entry.berth) {
        all.push(older[next]);
        next += 1;
      }
      if (older[next]?.berth === entry.berth) next += 1;
      all.push(entry);
    }
    for (; next < older.length; next += 1) all.push(older[next]);
    return all;
  }

  static firstFrom(sheet, berth) {
    let low = 0;
    let high = sheet.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sheet[middle].berth < berth) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
