// The page of a day: its tours, and who drives them.

type Tour = { day: number; time: string; driver: number | null };
type Driver = { number: number; name: string };

/** A simulated database; it counts how often it is asked, and the rows that it hands out. */
class Database {
  queries = 0;
  rows = 0;

  constructor(private readonly tours: Tour[], private readonly drivers: Driver[]) {}

  private answer<Row>(found: Row[]): Row[] {
    this.queries += 1;
    this.rows += found.length;
    return found;
  }

  toursOn(day: number): Tour[] {
    const found = this.tours.filter((tour) => tour.day === day);
    return this.answer(found.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)));
  }

  driver(number: number): Driver | undefined {
    return this.answer(this.drivers.filter((driver) => driver.number === number))[0];
  }

  /** One row for each number in the list, as often as it is there; an empty list asks nothing. */
  driversWith(numbers: number[]): Driver[] {
    if (numbers.length === 0) return [];
    return this.answer(numbers.flatMap((number) => this.drivers.filter((driver) => driver.number === number)));
  }

  allDrivers(): Driver[] {
    return this.answer([...this.drivers]);
  }
}

function lineOf(tour: Tour, driver: Driver | undefined): string {
  if (tour.driver === null) return `${tour.time} nobody`;
  return `${tour.time} ${driver?.name ?? 'left'}`;
}

function linesOf(database: Database, day: number): string[] {
  const tours = database.toursOn(day);
  const numbers = new Set(tours.flatMap(({ driver }) => (driver === null ? [] : [driver])));
  const drivers = new Map(database.driversWith([...numbers]).map((driver) => [driver.number, driver]));
  return tours.map((tour) => lineOf(tour, tour.driver === null ? undefined : drivers.get(tour.driver)));
}

export function tourPage(
  tours: [number, string, number | null][],
  drivers: [number, string][],
  day: number,
): [string[], number, number] {
  const database = new Database(
    tours.map(([day, time, driver]) => ({ day, time, driver })),
    drivers.map(([number, name]) => ({ number, name })),
  );
  const lines = linesOf(database, day);
  return [lines, database.queries, database.rows];
}
