function leastLoss(pallets, perDay, closed) {
  const lastDays = pallets.map(([lastDay]) => lastDay);
  const values = pallets.map(([, value]) => value);
  const { periods, room } = divide(lastDays, perDay, closed);
  const before = Int32Array.from(room, (_, period) => period - 1);

  const latestWithRoom = (last) => {
    let period = last;
    while (room[period] === 0) {
      const next = before[period];
      if (room[next] === 0) {
        before[period] = before[next];
      }
      period = before[period];
    }
    return period;
  };

  let loss = 0;
  for (const pallet of ascendingOrder(values).reverse()) {
    const period = latestWithRoom(periods[pallet]);
    if (period === 0) {
      loss += values[pallet];
    } else {
      room[period]--;
    }
  }
  return loss;
}

// A period ends with the last day of some pallet. Period 0 stands for no room at all, and never fills.
function divide(lastDays, perDay, closed) {
  const closedDays = Int32Array.from(new Set(closed)).sort();
  const periods = new Int32Array(lastDays.length);
  const room = [Infinity];
  let handled = 0;
  let nextClosed = 0;
  for (const pallet of ascendingOrder(lastDays)) {
    const lastDay = lastDays[pallet];
    if (lastDay > handled) {
      let open = lastDay - handled;
      while (nextClosed < closedDays.length && closedDays[nextClosed] <= lastDay) {
        open--;
        nextClosed++;
      }
      room.push(open * perDay);
      handled = lastDay;
    }
    periods[pallet] = room.length - 1;
  }
  return { periods, room: Float64Array.from(room) };
}

function ascendingOrder(numbers) {
  const count = numbers.length;
  const keys = Float64Array.from(numbers, (number, index) => number * count + index).sort();
  return Int32Array.from(keys, (key) => key % count);
}
