function belowQuorum(replicas, quorum, outages) {
  const starts = new Float64Array(outages.length);
  const ends = new Float64Array(outages.length);
  outages.forEach(([replica, start, end], index) => {
    starts[index] = start * replicas + replica;
    ends[index] = end * replicas + replica;
  });
  starts.sort();
  ends.sort();

  const reports = new Int32Array(replicas);
  const spans = [];
  let up = replicas;
  let belowSince = -1;
  let nextStart = 0;
  let nextEnd = 0;
  const isDue = (events, index, time) => index < events.length && events[index] < (time + 1) * replicas;
  while (nextEnd < ends.length) {
    const first = nextStart < starts.length ? Math.min(starts[nextStart], ends[nextEnd]) : ends[nextEnd];
    const time = Math.floor(first / replicas);
    for (; isDue(starts, nextStart, time); nextStart++) {
      const replica = starts[nextStart] % replicas;
      if (reports[replica]++ === 0) {
        up--;
      }
    }
    for (; isDue(ends, nextEnd, time); nextEnd++) {
      const replica = ends[nextEnd] % replicas;
      if (--reports[replica] === 0) {
        up++;
      }
    }
    if (up < quorum && belowSince < 0) {
      belowSince = time;
    } else if (up >= quorum && belowSince >= 0) {
      spans.push([belowSince, time]);
      belowSince = -1;
    }
  }
  return spans;
}
