class PriceBook {
  constructor() {
    this.version = 0;
    this.items = new Map();
  }

  setPrice(item, price) {
    return this.change(item, price);
  }

  drop(item) {
    return this.change(item, null);
  }

  change(name, price) {
    if (!this.items.has(name)) this.items.set(name, { entries: [], from: 0 });
    const { entries } = this.items.get(name);
    const current = entries.length > 0 ? entries[entries.length - 1].price : null;
    if (price !== current) {
      this.version += 1;
      entries.push({ version: this.version, price });
    }
    return this.version;
  }

  priceAt(name, version) {
    const item = this.items.get(name);
    if (item === undefined || version < item.from) return null;
    const place = PriceBook.countUpTo(item.entries, version) - 1;
    return place < 0 ? null : item.entries[place].price;
  }

  trim(name, version) {
    const item = this.items.get(name);
    if (item === undefined) return 0;
    const from = Math.min(version, this.version);
    item.from = Math.max(item.from, from);
    const speaking = PriceBook.countUpTo(item.entries, from) - 1;
    if (speaking < 0) return 0;
    const needless = item.entries[speaking].price === null ? speaking + 1 : speaking;
    item.entries.splice(0, needless);
    return needless;
  }

  static countUpTo(entries, version) {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entries[middle].version <= version) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
