function deliveryTime(places, roads, fridges, limit, cooling, goal) {
  const roadsOf = Array.from({ length: places }, () => []);
  for (const [a, b, minutes] of roads) {
    roadsOf[a].push([b, minutes]);
    roadsOf[b].push([a, minutes]);
  }

  // Where the box is fresh, and when it is so first; from each of these places one drive goes as far as the box keeps.
  const fresh = new Map([[0, 0]]);
  for (const fridge of fridges) if (fridge !== 0) fresh.set(fridge, Infinity);
  const isDone = new Set();
  let arrival = Infinity;
  while (true) {
    let from = -1;
    for (const [place, time] of fresh) {
      if (!isDone.has(place) && time < (fresh.get(from) ?? Infinity)) from = place;
    }
    if (from < 0) break;
    isDone.add(from);
    const minutes = drive(roadsOf, from, limit);
    arrival = Math.min(arrival, fresh.get(from) + minutes[goal]);
    for (const [place, time] of fresh) {
      fresh.set(place, Math.min(time, fresh.get(from) + minutes[place] + cooling));
    }
  }
  return arrival === Infinity ? -1 : arrival;
}

function drive(roadsOf, from, limit) {
  const minutes = new Array(roadsOf.length).fill(Infinity);
  minutes[from] = 0;
  const queue = new Heap();
  queue.push([0, from]);
  while (queue.size > 0) {
    const [time, place] = queue.pop();
    if (time > minutes[place]) continue;
    for (const [next, length] of roadsOf[place]) {
      const later = time + length;
      if (later > limit || later >= minutes[next]) continue;
      minutes[next] = later;
      queue.push([later, next]);
    }
  }
  return minutes;
}

class Heap {
  #items = [];

  get size() {
    return this.#items.length;
  }

  push(item) {
    const items = this.#items;
    let at = items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (items[parent][0] <= item[0]) break;
      items[at] = items[parent];
      at = parent;
    }
    items[at] = item;
  }

  pop() {
    const items = this.#items;
    const top = items[0];
    const item = items.pop();
    if (items.length === 0) return top;
    let at = 0;
    while (true) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && items[child + 1][0] < items[child][0]) child++;
      if (item[0] <= items[child][0]) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = item;
    return top;
  }
}
