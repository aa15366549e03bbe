function fewestPasses(coats, reach) {
  const begun = new Array(coats.length).fill(0);
  let oldest = 0;
  let running = 0;
  let passes = 0;
  coats.forEach((needed, panel) => {
    if (panel >= reach) {
      running -= begun[panel - reach];
      begun[panel - reach] = 0;
    }
    while (running > needed) {
      const stopped = Math.min(begun[oldest], running - needed);
      begun[oldest] -= stopped;
      running -= stopped;
      if (begun[oldest] === 0) oldest++;
    }
    begun[panel] = needed - running;
    passes += begun[panel];
    running = needed;
  });
  return passes;
}
