// Bills in cents, split by weights. Cents are kept as BigInt: amounts may be large.

/** "12.34" as 1234n. */
function toCents(text) {
  const [whole, part] = text.split('.');
  return BigInt(whole) * 100n + BigInt(part);
}

/** 1234n as "12.34". */
function toText(cents) {
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}

function sharesRoundedDown(total, weights) {
  const everything = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total * BigInt(weight)) / BigInt(everything));
}

/** The cents that nobody has yet. */
function leftOver(total, shares) {
  const paid = shares.reduce((sum, share) => sum + Number(share) / 100, 0);
  return Math.trunc((Number(total) / 100 - paid) * 100);
}

function splitBill(amount, weights) {
  const total = toCents(amount);
  const shares = sharesRoundedDown(total, weights);
  let rest = leftOver(total, shares);
  for (const [person, weight] of weights.entries()) {
    if (rest === 0) {
      break;
    }
    if (weight > 0) {
      shares[person] += 1n;
      rest -= 1;
    }
  }
  return shares.map(toText);
}
