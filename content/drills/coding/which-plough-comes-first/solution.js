const HOUSE = -1;
const DISPUTED = 0;

function clearedBy(town, depots) {
  const rows = town.length;
  const columns = rows === 0 ? 0 : town[0].length;
  const squares = town.flat();
  const minute = squares.map((square) => (square > 0 ? 0 : Infinity));
  const owner = [...squares];

  const neighbours = (square) => {
    const column = square % columns;
    const found = [];
    if (square >= columns) found.push(square - columns);
    if (square + columns < squares.length) found.push(square + columns);
    if (column > 0) found.push(square - 1);
    if (column + 1 < columns) found.push(square + 1);
    return found;
  };

  const reached = [];
  squares.forEach((square, at) => {
    if (square > 0) reached.push(at);
  });
  for (let next = 0; next < reached.length; next++) {
    const square = reached[next];
    for (const other of neighbours(square)) {
      if (squares[other] === HOUSE || minute[other] !== Infinity) continue;
      minute[other] = minute[square] + 1;
      reached.push(other);
    }
  }

  const counts = new Array(depots + 1).fill(0);
  for (const square of reached) {
    if (minute[square] > 0) {
      const owners = neighbours(square)
        .filter((other) => minute[other] === minute[square] - 1)
        .map((other) => owner[other]);
      owner[square] = owners.every((one) => one === owners[0]) ? owners[0] : DISPUTED;
    }
    counts[owner[square]]++;
  }
  return counts;
}
