function waits(loads) {
  return loads.map((load, minute) => {
    const next = loads.findIndex((other, later) => later > minute && other > load);
    return next < 0 ? 0 : next - minute;
  });
}
