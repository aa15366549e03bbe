class LineGuard {
  constructor(limit, pause, trials) {
    this.limit = limit;
    this.pause = pause;
    this.trials = trials;
    this.now = 0;
    this.lastTicket = 0;
    this.enter('normal');
  }

  enter(stage) {
    this.stage = stage;
    this.began = this.now;
    this.openTickets = new Set();
    this.given = 0;
    this.badInARow = 0;
    this.good = 0;
  }

  ask(passed) {
    this.now += passed;
    const isRefused = this.stage === 'closed' || (this.stage === 'trial' && this.given === this.trials);
    if (isRefused) {
      if (this.now - this.began < this.pause) return 0;
      this.enter('trial');
    }
    this.given += 1;
    this.lastTicket += 1;
    this.openTickets.add(this.lastTicket);
    return this.lastTicket;
  }

  report(passed, ticket, good) {
    this.now += passed;
    if (!this.openTickets.delete(ticket)) return this.stage;
    if (good) {
      this.good += 1;
      this.badInARow = 0;
      if (this.stage === 'trial' && this.good === this.trials) this.enter('normal');
    } else {
      this.badInARow += 1;
      if (this.stage === 'trial' || this.badInARow === this.limit) this.enter('closed');
    }
    return this.stage;
  }
}
