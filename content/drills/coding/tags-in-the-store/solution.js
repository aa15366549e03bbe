const letters = 26;

class LostProperty {
  constructor(most) {
    this.most = most;
    // Node 0 is the root; a child of number 0 is none.
    this.children = new Int32Array(1024 * letters);
    this.things = new Int32Array(1024);
    this.nodes = 1;
  }

  store(tag) {
    let node = 0;
    this.things[node] += 1;
    for (let at = 0; at < tag.length; at += 1) {
      const place = node * letters + tag.charCodeAt(at) - 97;
      if (this.children[place] === 0) {
        // The arrays may be others afterwards.
        const made = this.newNode();
        this.children[place] = made;
      }
      node = this.children[place];
      this.things[node] += 1;
    }
  }

  count(beginning) {
    const path = this.pathTo(beginning);
    return path === null ? 0 : this.things[path[path.length - 1]];
  }

  handOut(beginning) {
    const path = this.pathTo(beginning);
    if (path === null) return 0;
    const last = path[path.length - 1];
    const leaving = this.things[last];
    if (leaving > this.most) return -1;
    for (const node of path) this.things[node] -= leaving;
    this.children.fill(0, last * letters, (last + 1) * letters);
    return leaving;
  }

  pathTo(beginning) {
    const path = [0];
    for (let at = 0; at < beginning.length; at += 1) {
      const node = this.children[path[at] * letters + beginning.charCodeAt(at) - 97];
      if (node === 0) return null;
      path.push(node);
    }
    return path;
  }

  newNode() {
    if (this.nodes === this.things.length) {
      const [children, things] = [this.children, this.things];
      this.children = new Int32Array(2 * children.length);
      this.children.set(children);
      this.things = new Int32Array(2 * things.length);
      this.things.set(things);
    }
    this.nodes += 1;
    return this.nodes - 1;
  }
}
