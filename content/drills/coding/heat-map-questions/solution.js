class HeatMap {
  constructor(readings) {
    this.rows = readings.map((row) => {
      const sums = [0];
      for (const reading of row) sums.push(sums.at(-1) + reading);
      return sums;
    });
  }
  total(top, left, bottom, right) {
    let sum = 0;
    for (let row = top; row <= bottom; row += 1) sum += this.rows[row][right + 1] - this.rows[row][left];
    return sum;
  }
  hottestRow(left, right) {
    let best = 0;
    for (let row = 1; row < this.rows.length; row += 1) {
      if (this.total(row, left, row, right) > this.total(best, left, best, right)) best = row;
    }
    return best;
  }
}
