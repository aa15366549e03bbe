// One number ranks both wishes: a stall costs a hair, too little for all of them together to outweigh one unit.
const UNIT = 1000;

function bestLayout(hall) {
  const columns = hall.length > 0 ? hall[0].length : 0;
  let runs = new Map([['0'.repeat(columns), 0]]);
  for (const row of hall) {
    for (let column = 0; column < columns; column++) {
      const next = new Map();
      const offer = (run, score) => {
        if (!(next.get(run) >= score)) next.set(run, score);
      };
      for (const [run, score] of runs) {
        const before = run.slice(0, column);
        const after = run.slice(column + 1);
        offer(before + '0' + after, score);
        const stallOnTheLeft = column > 0 && run[column - 1] !== '0';
        const stallsInFront = Number(run[column]);
        if (!stallOnTheLeft && stallsInFront < 2) {
          offer(before + (stallsInFront + 1) + after, score + row[column] * UNIT - 1);
        }
      }
      runs = next;
    }
  }
  const best = Math.max(...runs.values());
  const earned = Math.ceil(best / UNIT);
  return [earned, earned * UNIT - best];
}
