function boardingOrder(left, right) {
  const order = [];
  let boardedLeft = 0;
  let boardedRight = 0;
  let minute = 0;
  let isLeftFirst = true;
  while (boardedLeft < left.length || boardedRight < right.length) {
    const earliest = Math.min(left[boardedLeft] ?? Infinity, right[boardedRight] ?? Infinity);
    if (earliest > minute) {
      minute = earliest;
      isLeftFirst = true;
    }
    const isLeftWaiting = left[boardedLeft] <= minute;
    const isRightWaiting = right[boardedRight] <= minute;
    const goesLeft = isLeftWaiting && (isLeftFirst || !isRightWaiting);
    if (goesLeft) boardedLeft += 1;
    else boardedRight += 1;
    order.push(goesLeft ? 'L' : 'R');
    isLeftFirst = !goesLeft;
    minute += 1;
  }
  return order.join('');
}
