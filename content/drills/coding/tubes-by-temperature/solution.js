function armMoves(temps) {
  const origin = temps.map((_, place) => place).sort((a, b) => temps[a] - temps[b]);
  const visited = new Uint8Array(temps.length);
  let moves = 0;
  for (let start = 0; start < origin.length; start++) {
    if (visited[start] || origin[start] === start) continue;
    moves++;
    for (let place = start; !visited[place]; place = origin[place]) {
      visited[place] = 1;
      moves++;
    }
  }
  return moves;
}
