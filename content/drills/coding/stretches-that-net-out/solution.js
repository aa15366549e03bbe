function balancedStretches(moves, target) {
  const seen = new Map([[0, 1]]);
  let stock = 0;
  let stretches = 0;
  for (const move of moves) {
    stock += move;
    stretches += seen.get(stock - target) ?? 0;
    seen.set(stock, (seen.get(stock) ?? 0) + 1);
  }
  return stretches;
}
