class ToolRack {
  constructor(places) {
    this.places = places;
    this.onRack = [];
  }
  find(name) {
    return this.onRack.find((tool) => tool.name === name);
  }
  use(name) {
    const known = this.find(name);
    if (known !== undefined) {
      known.count += 1;
      this.onRack = [...this.onRack.filter((tool) => tool !== known), known];
      return null;
    }
    let gone = null;
    if (this.onRack.length === this.places) {
      const leaving = this.onRack.findIndex((tool) => !tool.isLocked);
      if (leaving < 0) return null;
      gone = this.onRack.splice(leaving, 1)[0].name;
    }
    this.onRack.push({ name, count: 1, isLocked: false });
    return gone;
  }
  lock(name) {
    const tool = this.find(name);
    if (tool !== undefined) tool.isLocked = true;
  }
  uses(name) {
    return this.find(name)?.count ?? 0;
  }
}
