function lastStops(head, count) {
  let length = 0;
  for (let node = head; node !== null; node = node.next) length += 1;
  let node = head;
  for (let skip = Math.max(0, length - count); skip > 0; skip -= 1) node = node.next;
  return node;
}
