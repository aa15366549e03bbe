const LAST_MINUTE = 1439;

function timetables(digits, wait) {
  const found = [];
  const departures = [];

  function readFrom(start) {
    if (start === digits.length) {
      found.push([...departures]);
      return;
    }
    const before = departures.at(-1);
    const longest = digits[start] === '0' ? 1 : 4;
    for (let end = start + 1; end <= digits.length && end - start <= longest; end += 1) {
      const minute = Number(digits.slice(start, end));
      const isFirst = before === undefined;
      if (minute > LAST_MINUTE || (!isFirst && minute > before + wait)) return;
      if (!isFirst && minute <= before) continue;
      departures.push(minute);
      readFrom(end);
      departures.pop();
    }
  }

  readFrom(0);
  return found;
}
