class WaterDesk {
  constructor(most, pace) {
    this.most = most;
    this.pace = pace;
    this.now = 0;
    this.plots = new Map();
  }

  plotNow(number, passed) {
    this.now += passed;
    if (!this.plots.has(number)) this.plots.set(number, { cans: this.most, since: 0 });
    const plot = this.plots.get(number);
    if (plot.cans < this.most) {
      const due = Math.floor((this.now - plot.since) / this.pace);
      plot.cans = Math.min(this.most, plot.cans + due);
      plot.since += due * this.pace;
    }
    return plot;
  }

  draw(number, passed, cans) {
    const plot = this.plotNow(number, passed);
    if (cans > this.most) return -1;
    const missing = cans - plot.cans;
    if (missing > 0) return plot.since + missing * this.pace - this.now;
    if (plot.cans === this.most) plot.since = this.now;
    plot.cans -= cans;
    return 0;
  }

  bringBack(number, passed, cans) {
    const plot = this.plotNow(number, passed);
    plot.cans = Math.min(this.most, plot.cans + cans);
    return plot.cans;
  }
}
