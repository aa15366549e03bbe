function pairCrews(minutes, limit) {
  const left = [...minutes].sort((a, b) => b - a);
  let crews = 0;
  while (left.length > 0) {
    const longest = left.shift();
    const partner = left.findIndex((job) => job + longest <= limit);
    if (partner >= 0) left.splice(partner, 1);
    crews += 1;
  }
  return crews;
}
