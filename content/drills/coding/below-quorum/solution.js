function belowQuorum(replicas, quorum, outages) {
  const times = [...new Set(outages.flatMap(([, start, end]) => [start, end]))].sort((a, b) => a - b);
  const spans = [];
  for (let index = 0; index + 1 < times.length; index += 1) {
    const [from, to] = [times[index], times[index + 1]];
    const down = new Set(
      outages.filter(([, start, end]) => start <= from && end >= to).map(([replica]) => replica),
    );
    if (replicas - down.size >= quorum) continue;
    const last = spans.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else spans.push([from, to]);
  }
  return spans;
}
