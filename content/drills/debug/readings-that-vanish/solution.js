// Imports sensor readings into a store that answers later.

/** A store in memory; like a real one it answers in a later turn. */
class Store {
  constructor() {
    this.rows = new Map();
  }

  async get(key) {
    await null;
    return this.rows.get(key);
  }

  async put(key, value) {
    await null;
    this.rows.set(key, value);
  }

  async entries() {
    await null;
    return [...this.rows].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** Adds one reading to what the store holds for its sensor. */
async function addReading(store, sensor, value) {
  const before = (await store.get(sensor)) ?? 0;
  await store.put(sensor, before + value);
}

async function importReadings(readings) {
  const store = new Store();
  let rejected = 0;
  let accepted = 0;
  for (const [sensor, value] of readings) {
    if (value < 0) {
      rejected += 1;
      continue;
    }
    await addReading(store, sensor, value);
    accepted += 1;
  }
  return [await store.entries(), rejected, accepted];
}
