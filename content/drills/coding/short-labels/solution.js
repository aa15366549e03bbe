function shortLabels(names, least) {
  const drawers = new Map();
  for (const name of names) {
    for (let length = 1; length <= name.length; length += 1) {
      const beginning = name.slice(0, length);
      drawers.set(beginning, (drawers.get(beginning) ?? 0) + 1);
    }
  }
  return names.map((name) => {
    for (let length = Math.min(least, name.length); length <= name.length; length += 1) {
      const beginning = name.slice(0, length);
      if (drawers.get(beginning) === 1) return beginning;
    }
    return `${name}*`;
  });
}
