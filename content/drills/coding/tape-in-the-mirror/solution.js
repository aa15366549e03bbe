const REFLECTED = { b: 'd', d: 'b', p: 'q', q: 'p', o: 'o', v: 'v', w: 'w', '|': '|' };

function longestMirrored(tape) {
  const signsBefore = [0];
  for (const letter of tape) {
    signsBefore.push(signsBefore[signsBefore.length - 1] + ('bdpq'.includes(letter) ? 1 : 0));
  }

  let best = [-1, 0];
  mirroredLengths(tape).forEach((length, centre) => {
    const start = (centre - length) / 2;
    if (length > best[1] && signsBefore[start + length] > signsBefore[start]) best = [start, length];
  });
  return best;
}

// Manacher's algorithm; centre 2i + 1 is letter i, centre 2i the gap before it. A letter that is not its own
// reflection gets -1.
function mirroredLengths(tape) {
  const places = `|${[...tape].join('|')}|`;
  const lengths = new Array(places.length).fill(-1);
  let axis = 0;
  let right = -1;
  for (let centre = 0; centre < places.length; centre++) {
    let reach = centre <= right ? Math.min(lengths[2 * axis - centre], right - centre) : -1;
    while (
      centre - reach > 0 &&
      centre + reach + 1 < places.length &&
      places[centre - reach - 1] === REFLECTED[places[centre + reach + 1]]
    ) {
      reach++;
    }
    lengths[centre] = reach;
    if (centre + reach > right) {
      axis = centre;
      right = centre + reach;
    }
  }
  return lengths;
}
