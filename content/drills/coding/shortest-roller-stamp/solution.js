function shortestStamp(frieze) {
  const size = frieze.length;
  if (size === 0) return 0;

  const places = Array.from({ length: size + 1 }, () => []);
  const match = matchesWithStart(frieze);
  for (let at = 0; at < size; at++) {
    const reach = at + match[at] === size ? size : match[at];
    places[reach].push(at);
  }

  const before = Array.from({ length: size + 1 }, (_, at) => at - 1);
  const after = Array.from({ length: size + 1 }, (_, at) => at + 1);
  let widestGap = 1;
  for (let stamp = 1; stamp < size; stamp++) {
    for (const at of places[stamp - 1]) {
      after[before[at]] = after[at];
      before[after[at]] = before[at];
      widestGap = Math.max(widestGap, after[at] - before[at]);
    }
    if (widestGap <= stamp) return stamp;
  }
  return size;
}

function matchesWithStart(text) {
  const match = new Array(text.length).fill(0);
  match[0] = text.length;
  let begin = 0;
  let end = 0;
  for (let at = 1; at < text.length; at++) {
    let length = at < end ? Math.min(match[at - begin], end - at) : 0;
    while (at + length < text.length && text[length] === text[at + length]) length++;
    match[at] = length;
    if (at + length > end) {
      begin = at;
      end = at + length;
    }
  }
  return match;
}
