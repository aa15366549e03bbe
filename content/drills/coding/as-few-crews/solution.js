function pairCrews(minutes, limit) {
  const sorted = Int32Array.from(minutes).sort();
  let shortest = 0;
  let crews = 0;
  for (let longest = sorted.length - 1; longest >= shortest; longest--) {
    if (sorted[shortest] + sorted[longest] <= limit) {
      shortest++;
    }
    crews++;
  }
  return crews;
}
