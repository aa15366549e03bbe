// Moves money between accounts, and keeps a line for every movement.

interface Movement {
  from: string;
  to: string;
  cents: number;
}

type Balances = Map<string, number>;

function balanceOf(balances: Balances, account: string): number {
  return balances.get(account) ?? 0;
}

/** Takes cents from one account and gives them to the other. */
function move(balances: Balances, from: string, to: string, cents: number): void {
  balances.set(from, balanceOf(balances, from) - cents);
  balances.set(to, balanceOf(balances, to) + cents);
}

/** Moves the cents if they are there; whether it did. */
function transfer(balances: Balances, from: string, to: string, cents: number): boolean {
  if (cents <= 0 || balanceOf(balances, from) < cents) {
    return false;
  }
  move(balances, from, to, cents);
  return true;
}

/** Undoes a movement, whatever the accounts hold. */
function refund(balances: Balances, movement: Movement): void {
  move(balances, movement.from, movement.to, movement.cents);
}

export function runLedger(deposits: [string, number][], orders: [string, string, string, number][]): [[string, number][], number] {
  const balances: Balances = new Map(deposits);
  const done: Movement[] = [];
  let refused = 0;
  for (const [kind, from, to, cents] of orders) {
    if (kind === 'refund') {
      const last = done.pop();
      if (last === undefined) refused += 1;
      else refund(balances, last);
    } else if (transfer(balances, from, to, cents)) {
      done.push({ from, to, cents });
    } else {
      refused += 1;
    }
  }
  const sums = [...balances].sort(([a], [b]) => (a < b ? -1 : 1));
  return [sums, refused];
}
