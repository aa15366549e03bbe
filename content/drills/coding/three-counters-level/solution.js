function levelStretch(log) {
  const served = { a: 0, b: 0, c: 0 };
  const width = 2 * log.length + 1;
  const firstWith = new Map([[0, { end: 0, served: 0 }]]);
  let longest = [];
  for (let end = 1; end <= log.length; end++) {
    const letter = log[end - 1];
    if (letter in served) served[letter]++;
    const lead = (served.a - served.b) * width + (served.a - served.c);
    const first = firstWith.get(lead);
    if (first === undefined) {
      firstWith.set(lead, { end, served: served.a });
    } else if (served.a > first.served && (longest.length === 0 || end - first.end > longest[1])) {
      longest = [first.end, end - first.end];
    }
  }
  return longest;
}
