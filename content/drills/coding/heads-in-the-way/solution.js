function blockedByRow(heights, rise) {
  const highest = (heights[0] ?? []).map(() => -1);
  return heights.map((row, r) => {
    let blocked = 0;
    row.forEach((height, column) => {
      if (height === 0) return;
      const level = height + r * rise;
      if (level <= highest[column]) blocked++;
      else highest[column] = level;
    });
    return blocked;
  });
}
