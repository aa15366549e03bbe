function balancedStretches(moves, target) {
  let found = 0;
  for (let start = 0; start < moves.length; start += 1) {
    let sum = 0;
    for (let end = start; end < moves.length; end += 1) {
      sum += moves[end];
      if (sum === target) found += 1;
    }
  }
  return found;
}
