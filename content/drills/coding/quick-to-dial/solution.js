const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function countQuick(low, high, budget) {
  const ways = waysToContinue(String(high + 1).length, budget);
  return countBelow(high + 1, ways, budget) - countBelow(low, ways, budget);
}

function turn(from, to) {
  const apart = Math.abs(from - to);
  return Math.min(apart, 10 - apart);
}

function waysToContinue(length, budget) {
  const ways = [DIGITS.map(() => new Array(budget + 1).fill(1))];
  for (let more = 1; more < length; more++) {
    const shorter = ways[more - 1];
    ways.push(
      DIGITS.map((digit) =>
        Array.from({ length: budget + 1 }, (_, left) => {
          let sum = 0;
          for (const next of DIGITS) sum += shorter[next][left - turn(digit, next)] ?? 0;
          return sum;
        }),
      ),
    );
  }
  return ways;
}

function countBelow(limit, ways, budget) {
  const digits = [...String(limit)].map(Number);
  let count = 0;
  for (let length = 1; length < digits.length; length++) {
    for (let first = length === 1 ? 0 : 1; first < 10; first++) count += ways[length - 1][first][budget];
  }
  let left = budget;
  for (let place = 0; place < digits.length && left >= 0; place++) {
    const more = digits.length - place - 1;
    for (let digit = place === 0 && more > 0 ? 1 : 0; digit < digits[place]; digit++) {
      const cost = place === 0 ? 0 : turn(digits[place - 1], digit);
      count += ways[more][digit][left - cost] ?? 0;
    }
    if (place > 0) left -= turn(digits[place - 1], digits[place]);
  }
  return count;
}
