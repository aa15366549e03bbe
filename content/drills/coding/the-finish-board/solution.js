const BITS = 30;

// A tree of the binary digits of the times. Branch b leads to children[2 * b] and children[2 * b + 1]; 0, the root's
// number, stands there for no branch.
class FinishBoard {
  constructor() {
    this.runners = [0];
    this.children = [0, 0];
  }

  finish(time) {
    this.change(time, 1);
  }

  disqualify(time) {
    if (this.placeOf(time) === this.placeOf(time + 1)) return false;
    this.change(time, -1);
    return true;
  }

  placeOf(time) {
    let faster = 0;
    let branch = 0;
    for (let bit = BITS - 1; bit >= 0; bit -= 1) {
      const side = (time >> bit) & 1;
      if (side === 1) faster += this.runnersOnTheLeft(branch);
      branch = this.children[2 * branch + side];
      if (branch === 0) break;
    }
    return faster + 1;
  }

  timeAt(place) {
    if (place > this.runners[0]) return null;
    let time = 0;
    let ahead = place - 1;
    let branch = 0;
    for (let bit = BITS - 1; bit >= 0; bit -= 1) {
      const smaller = this.runnersOnTheLeft(branch);
      const side = ahead < smaller ? 0 : 1;
      if (side === 1) ahead -= smaller;
      time = time * 2 + side;
      branch = this.children[2 * branch + side];
    }
    return ahead === 0 ? time : null;
  }

  runnersOnTheLeft(branch) {
    const left = this.children[2 * branch];
    return left === 0 ? 0 : this.runners[left];
  }

  change(time, by) {
    let branch = 0;
    this.runners[branch] += by;
    for (let bit = BITS - 1; bit >= 0; bit -= 1) {
      const at = 2 * branch + ((time >> bit) & 1);
      if (this.children[at] === 0) this.children[at] = this.grow();
      branch = this.children[at];
      this.runners[branch] += by;
    }
  }

  grow() {
    this.children.push(0, 0);
    return this.runners.push(0) - 1;
  }
}
