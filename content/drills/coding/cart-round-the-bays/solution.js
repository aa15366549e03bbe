function drive(signs) {
  const bays = signs.length;
  const after = (bay) => (((bay + signs[bay]) % bays) + bays) % bays;
  const metres = (bay) => Math.abs(signs[bay]);

  let driven = 0;
  let bay = 0;
  let marked = 0;
  let sinceMark = 0;
  let moves = 0;
  let movesAllowed = 1;
  do {
    if (moves === movesAllowed) {
      marked = bay;
      sinceMark = 0;
      moves = 0;
      movesAllowed *= 2;
    }
    if (signs[bay] === 0) return [driven, 0];
    driven += metres(bay);
    sinceMark += metres(bay);
    bay = after(bay);
    moves += 1;
  } while (bay !== marked);

  let ahead = 0;
  for (let move = 0; move < moves; move += 1) ahead = after(ahead);
  let untilRing = 0;
  for (let behind = 0; behind !== ahead; behind = after(behind), ahead = after(ahead)) {
    untilRing += metres(behind);
  }
  return [untilRing, sinceMark];
}
