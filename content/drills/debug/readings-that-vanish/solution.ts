// Imports sensor readings into a store that answers later.

/** A store in memory; like a real one it answers in a later turn. */
class Store {
  private rows = new Map<string, number>();

  async get(key): Promise<number | undefined> {
    await null;
    return this.rows.get(key);
  }

  async put(key: string, value: number): Promise<void> {
    await null;
    this.rows.set(key, value);
  }

  async entries(): Promise<[string, number][]> {
    await null;
    return [...this.rows].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** Adds one reading to what the store holds for its sensor. */
async function addReading(store: Store, sensor: string, value: number): Promise<void> {
  const before = (await store.get(sensor)) ?? 0;
  await store.put(sensor, before + value);
}

export async function importReadings(readings: [string, number][]): Promise<[[string, number][], number, number]> {
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
