function rolloutPlans(days, rest) {
  const known = new Map();
  const plans = (left) => {
    if (left <= 0) return 1n;
    if (!known.has(left)) known.set(left, plans(left - 1) + plans(left - 1 - rest));
    return known.get(left);
  };
  return plans(days);
}
