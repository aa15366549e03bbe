function findPeak(heights) {
  let low = 0;
  let high = heights.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (heights[middle] < heights[middle + 1]) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
