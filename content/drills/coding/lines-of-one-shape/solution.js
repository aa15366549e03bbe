function groupLines(lines) {
  const sameShape = (left, right) => {
    const [a, b] = [left.split(' '), right.split(' ')];
    if (a.length !== b.length) return false;
    const there = new Map();
    const back = new Map();
    return a.every((word, at) => {
      const isSame = (there.get(word) ?? b[at]) === b[at] && (back.get(b[at]) ?? word) === word;
      there.set(word, b[at]);
      back.set(b[at], word);
      return isSame;
    });
  };
  const groups = [];
  lines.forEach((line, place) => {
    const group = groups.find(([first]) => sameShape(lines[first], line));
    if (group === undefined) groups.push([place]);
    else group.push(place);
  });
  return groups.filter((group) => group.length > 1);
}
