const NONE = -1;

class ToolRack {
  constructor(places) {
    this.places = places;
    this.slots = new Map();
    this.names = new Array(places).fill('');
    this.counts = new Int32Array(places);
    this.isLocked = new Uint8Array(places);
    // The unlocked slots, in order of their last use.
    this.older = new Int32Array(places);
    this.newer = new Int32Array(places);
    this.oldest = NONE;
    this.newest = NONE;
  }

  use(name) {
    const slot = this.slots.get(name);
    if (slot === undefined) {
      return this.putUp(name);
    }
    this.counts[slot]++;
    if (!this.isLocked[slot] && slot !== this.newest) {
      this.unlink(slot);
      this.append(slot);
    }
    return null;
  }

  lock(name) {
    const slot = this.slots.get(name);
    if (slot !== undefined && !this.isLocked[slot]) {
      this.isLocked[slot] = 1;
      this.unlink(slot);
    }
  }

  uses(name) {
    const slot = this.slots.get(name);
    return slot === undefined ? 0 : this.counts[slot];
  }

  putUp(name) {
    let slot = this.slots.size;
    let left = null;
    if (slot === this.places) {
      slot = this.oldest;
      if (slot === NONE) {
        return null;
      }
      this.unlink(slot);
      left = this.names[slot];
      this.slots.delete(left);
    }
    this.slots.set(name, slot);
    this.names[slot] = name;
    this.counts[slot] = 1;
    this.append(slot);
    return left;
  }

  append(slot) {
    this.older[slot] = this.newest;
    this.newer[slot] = NONE;
    if (this.newest === NONE) {
      this.oldest = slot;
    } else {
      this.newer[this.newest] = slot;
    }
    this.newest = slot;
  }

  unlink(slot) {
    const older = this.older[slot];
    const newer = this.newer[slot];
    if (older === NONE) {
      this.oldest = newer;
    } else {
      this.newer[older] = newer;
    }
    if (newer === NONE) {
      this.newest = older;
    } else {
      this.older[newer] = older;
    }
  }
}
