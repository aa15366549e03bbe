const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function tilePanel(words, rows, columns) {
  const rowBeginnings = beginningsOf(words, columns);
  const columnBeginnings = beginningsOf(words, rows);
  const across = new Array(rows).fill('');
  const down = new Array(columns).fill('');

  function fill(tile) {
    const row = Math.floor(tile / columns);
    const column = tile % columns;
    if (row === rows) return new Set([...across, ...down]).size === rows + columns;
    if (column === 0 && new Set(across.slice(0, row)).size < row) return false;

    const rowSoFar = across[row];
    const columnSoFar = down[column];
    for (const letter of LETTERS) {
      if (!rowBeginnings.has(rowSoFar + letter) || !columnBeginnings.has(columnSoFar + letter)) continue;
      across[row] = rowSoFar + letter;
      down[column] = columnSoFar + letter;
      if (fill(tile + 1)) return true;
    }
    across[row] = rowSoFar;
    down[column] = columnSoFar;
    return false;
  }

  return fill(0) ? across : [];
}

function beginningsOf(words, length) {
  const beginnings = new Set();
  for (const word of words) {
    if (word.length !== length) continue;
    for (let end = 1; end <= length; end += 1) beginnings.add(word.slice(0, end));
  }
  return beginnings;
}
