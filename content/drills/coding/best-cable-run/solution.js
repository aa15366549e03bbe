function bestRun(root) {
  let best = null;
  const ways = (node, sum) =>
    node === null
      ? []
      : [sum + node.val, ...ways(node.left, sum + node.val), ...ways(node.right, sum + node.val)];
  const visit = (node) => {
    if (node === null) return;
    const left = Math.max(0, ...ways(node.left, 0));
    const right = Math.max(0, ...ways(node.right, 0));
    best = Math.max(best ?? -Infinity, node.val + left + right);
    visit(node.left);
    visit(node.right);
  };
  visit(root);
  return best;
}
