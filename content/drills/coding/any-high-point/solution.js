function findPeak(heights) {
  return heights.findIndex(
    (height, place) =>
      height > (heights[place - 1] ?? -Infinity) && height > (heights[place + 1] ?? -Infinity),
  );
}
