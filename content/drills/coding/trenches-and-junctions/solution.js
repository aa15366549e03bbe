function spoiltTrenches(planned, trenches) {
  const plan = piece(planned);
  const spoilt = [];
  trenches.forEach((trench, number) => {
    if (spoils(plan, piece(trench))) spoilt.push(number);
  });
  return spoilt;
}

function piece([x1, y1, x2, y2]) {
  return { from: { x: x1, y: y1 }, to: { x: x2, y: y2 } };
}

function spoils(a, b) {
  return (
    cross(a, b) ||
    areAlike(a, b) ||
    [b.from, b.to].some((end) => liesInside(end, a)) ||
    [a.from, a.to].some((end) => liesInside(end, b))
  );
}

function cross(a, b) {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

function areAlike(a, b) {
  if (isSame(a.from, a.to)) return false;
  return (isSame(a.from, b.from) && isSame(a.to, b.to)) || (isSame(a.from, b.to) && isSame(a.to, b.from));
}

function liesInside(point, { from, to }) {
  if (isSame(point, from) || isSame(point, to)) return false;
  const isWithin = (value, one, other) => Math.min(one, other) <= value && value <= Math.max(one, other);
  if (!isWithin(point.x, from.x, to.x) || !isWithin(point.y, from.y, to.y)) return false;
  return side({ from, to }, point) === 0;
}

function side({ from, to }, point) {
  return Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
}

function isSame(a, b) {
  return a.x === b.x && a.y === b.y;
}
