// Takes over price lists from suppliers.

class BadRow extends Error {}

/** The cents of a price such as "4.50". */
function centsOf(text: string): number {
  const found = /^(\d{1,7})\.(\d\d)$/.exec(text);
  if (found === null) throw new BadRow(`no price: ${text}`);
  return Number(found[1]) * 100 + Number(found[2]);
}

function priceOf(text: string): number {
  try {
    return centsOf(text);
  } catch {
    return -1;
  }
}

/** The article and the cents of a row. */
function readRow(row: string): [string, number] {
  const [article, price, ...more] = row.split(';');
  if (article === '' || price === undefined || more.length > 0) throw new BadRow(`no row: ${row}`);
  return [article, priceOf(price)];
}

function inOrder(prices: Map<string, number>): [string, number][] {
  return [...prices].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function updatePrices(
  prices: Record<string, number>,
  blocks: [string, string[]][],
): [[string, number][], string[]] {
  const current = new Map(Object.entries(prices));
  const refused: string[] = [];
  for (const [supplier, rows] of blocks) {
    try {
      const read = rows.map((row) => readRow(row)).filter(([, cents]) => cents >= 0);
      for (const [article, cents] of read) current.set(article, cents);
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      refused.push(supplier);
    }
  }
  return [inOrder(current), refused];
}
