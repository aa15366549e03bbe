function overlappingPairs(spans) {
  const firsts = Float64Array.from(spans, ([first]) => first).sort();
  const lasts = Float64Array.from(spans, ([, last]) => last).sort();
  let pairs = 0;
  let over = 0;
  firsts.forEach((first, before) => {
    while (lasts[over] < first) over++;
    pairs += before - over;
  });
  return pairs;
}

function contacts(stays, least) {
  // A stay cut by `least` keeps the minutes at which a common time of that length can begin.
  const spans = [];
  const byParty = new Map();
  for (const [arrive, minutes, party] of stays) {
    if (minutes < least) continue;
    const span = [arrive, arrive + minutes - least];
    spans.push(span);
    if (!byParty.has(party)) byParty.set(party, []);
    byParty.get(party).push(span);
  }
  let count = overlappingPairs(spans);
  for (const family of byParty.values()) count -= overlappingPairs(family);
  return count;
}
