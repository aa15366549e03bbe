class LineRecorder {
  constructor(capacity) {
    this.room = new Array(capacity).fill(0);
    this.oldest = 0;
    this.recorded = 0;
    this.lostReadings = 0;
  }
  at(number) {
    return this.room[number % this.room.length];
  }
  record(reading) {
    let overwritten = null;
    if (this.recorded - this.oldest === this.room.length) {
      overwritten = this.at(this.oldest);
      this.oldest += 1;
      this.lostReadings += 1;
    }
    this.room[this.recorded % this.room.length] = reading;
    this.recorded += 1;
    return overwritten;
  }
  take(count) {
    const end = Math.min(this.oldest + count, this.recorded);
    let sum = 0;
    for (; this.oldest < end; this.oldest += 1) sum += this.at(this.oldest);
    return sum;
  }
  latest(back) {
    const wanted = this.recorded - 1 - back;
    return wanted < this.oldest ? null : this.at(wanted);
  }
  lost() {
    const lost = this.lostReadings;
    this.lostReadings = 0;
    return lost;
  }
}
