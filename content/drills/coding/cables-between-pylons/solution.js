function countCables(heights, reach) {
  const left = blockers(heights, -1);
  const right = blockers(heights, 1);
  let cables = 0;
  heights.forEach((height, place) => {
    const toRight = right[place] - place;
    if (right[place] < heights.length && toRight <= reach) cables += 1;
    // An equal pylon on the left has counted this pair as its own right one.
    const isLeftHigher = left[place] >= 0 && heights[left[place]] > height;
    if (isLeftHigher && place - left[place] <= reach) cables += 1;
  });
  return cables;
}

function blockers(heights, step) {
  const nearest = new Array(heights.length).fill(0);
  const isInside = (place) => place >= 0 && place < heights.length;
  for (let place = step > 0 ? heights.length - 1 : 0; isInside(place); place -= step) {
    let other = place + step;
    while (isInside(other) && heights[other] < heights[place]) other = nearest[other];
    nearest[place] = other;
  }
  return nearest;
}
