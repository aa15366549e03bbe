class ShelfWalk {
  constructor(root) {
    const walk = function* (node) {
      if (node === null) return;
      yield* walk(node.left);
      yield node.val;
      yield* walk(node.right);
    };
    this.numbers = walk(root);
    this.step();
  }
  step() {
    const { value, done } = this.numbers.next();
    this.next = done ? null : value;
  }
  peek() {
    return this.next;
  }
  take() {
    const number = this.next;
    this.step();
    return number;
  }
  skipTo(number) {
    while (this.next !== null && this.next < number) this.step();
  }
}
