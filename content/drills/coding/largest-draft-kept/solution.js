class DraftStack {
  constructor() {
    this.sizes = [];
    this.peaks = [];
  }
  save(size) {
    this.sizes.push(size);
    if (this.peaks.length === 0 || size >= this.peaks.at(-1)) this.peaks.push(size);
  }
  undo() {
    const size = this.sizes.pop() ?? null;
    if (size !== null && size === this.peaks.at(-1)) this.peaks.pop();
    return size;
  }
  largest() {
    return this.peaks.at(-1) ?? null;
  }
}
