class BackupFloor {
  #bits;
  #open = new Set();
  #children = [0, 0];
  #openBelow = [0];

  constructor(bits) {
    this.#bits = bits;
  }

  open(code) {
    if (this.#open.has(code)) return false;
    this.#open.add(code);
    this.#count(code, 1);
    return true;
  }

  close(code) {
    if (!this.#open.delete(code)) return false;
    this.#count(code, -1);
    return true;
  }

  partner(code) {
    let ignored = this.#open.has(code) ? 1 : 0;
    if (this.#open.size === ignored) return -1;
    let node = 0;
    let found = 0;
    for (let place = this.#bits - 1; place >= 0; place--) {
      let bit = (code >> place) & 1;
      const same = this.#children[2 * node + bit];
      if (same === 0 || this.#openBelow[same] === ignored) {
        bit = 1 - bit;
        ignored = 0;
      }
      node = this.#children[2 * node + bit];
      found = found * 2 + bit;
    }
    return found;
  }

  #count(code, change) {
    let node = 0;
    for (let place = this.#bits - 1; place >= 0; place--) {
      const slot = 2 * node + ((code >> place) & 1);
      if (this.#children[slot] === 0) {
        this.#children[slot] = this.#openBelow.length;
        this.#children.push(0, 0);
        this.#openBelow.push(0);
      }
      node = this.#children[slot];
      this.#openBelow[node] += change;
    }
  }
}
