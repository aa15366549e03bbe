function worstWarming(temps, openings) {
  const opened = new Set(openings);
  let worst = [];
  let worstRise = 0;
  let coldest = 0;
  for (let minute = 0; minute < temps.length; minute++) {
    const rise = temps[minute] - temps[coldest];
    if (opened.has(minute) || rise <= 0) {
      coldest = minute;
    } else if (rise > worstRise) {
      worstRise = rise;
      worst = [coldest, minute];
    }
  }
  return worst;
}
