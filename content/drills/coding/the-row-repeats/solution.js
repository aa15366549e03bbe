function countSlips(head) {
  let second = head;
  let ahead = head;
  while (ahead?.next) {
    second = second.next;
    ahead = ahead.next.next;
  }
  const isOdd = ahead !== null;
  if (isOdd) second = second.next;
  let slips = 0;
  for (let first = head; second !== null; first = first.next, second = second.next) {
    if (first.val !== second.val) slips += 1;
  }
  return slips;
}
