function matchingPayments(payments, invoice) {
  const order = payments.map((_, place) => place).sort((a, b) => payments[a] - payments[b]);
  let low = 0;
  let high = order.length - 1;
  while (low < high) {
    const sum = payments[order[low]] + payments[order[high]];
    if (sum === invoice) return [order[low], order[high]];
    if (sum < invoice) low += 1;
    else high -= 1;
  }
  return [];
}
