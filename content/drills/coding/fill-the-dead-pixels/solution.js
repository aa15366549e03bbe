function fillDead(picture, radius) {
  const rows = picture.length;
  const columns = rows > 0 ? picture[0].length : 0;
  // The band: the rows within reach of the present one, added up by column.
  const bandSum = new Array(columns).fill(0);
  const bandLiving = new Array(columns).fill(0);
  const addRow = (row, sign) => {
    picture[row].forEach((value, column) => {
      if (value < 0) return;
      bandSum[column] += sign * value;
      bandLiving[column] += sign;
    });
  };

  for (let row = 0; row < Math.min(radius, rows); row++) addRow(row, 1);
  return picture.map((line, row) => {
    if (row + radius < rows) addRow(row + radius, 1);
    if (row - radius > 0) addRow(row - radius - 1, -1);

    let sum = 0;
    let living = 0;
    const slide = (column, sign) => {
      sum += sign * bandSum[column];
      living += sign * bandLiving[column];
    };
    for (let column = 0; column < Math.min(radius, columns); column++) slide(column, 1);
    return line.map((value, column) => {
      if (column + radius < columns) slide(column + radius, 1);
      if (column - radius > 0) slide(column - radius - 1, -1);
      return value < 0 && living > 0 ? Math.floor(sum / living) : value;
    });
  });
}
