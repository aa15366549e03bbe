function settleQueue(tickets) {
  const open = tickets.filter((ticket) => ticket > 0);
  for (let place = 0; place < tickets.length; place += 1) tickets[place] = open[place] ?? 0;
}
