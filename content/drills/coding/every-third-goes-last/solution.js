function everyThirdLast(head) {
  const values = [];
  for (let node = head; node !== null; node = node.next) values.push(node.val);
  const isThird = (place) => place % 3 === 2;
  const order = [
    ...values.filter((_, place) => !isThird(place)),
    ...values.filter((_, place) => isThird(place)),
  ];
  return order.reduceRight((next, val) => new ListNode(val, next), null);
}
