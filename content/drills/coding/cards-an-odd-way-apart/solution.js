function oddPairs(cards, watched) {
  let odd = 0;
  for (const card of cards) odd += parity(card & watched);
  return odd * (cards.length - odd);
}

function parity(bits) {
  for (let shift = 16; shift > 0; shift >>= 1) bits ^= bits >> shift;
  return bits & 1;
}
