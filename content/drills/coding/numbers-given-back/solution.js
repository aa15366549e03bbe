class TreeNode {
  constructor(val = 0, left = null, right = null) {
    this.val = val;
    this.left = left;
    this.right = right;
  }
}

function giveBack(root, returned) {
  return returned.reduce(without, root);
}

function without(node, number) {
  if (node === null) return null;
  if (number < node.val) {
    node.left = without(node.left, number);
    return node;
  }
  if (number > node.val) {
    node.right = without(node.right, number);
    return node;
  }
  if (node.left === null) return node.right;
  if (node.right === null) return node.left;

  node.val = nearestNeighbour(node);
  if (node.val < number) node.left = without(node.left, node.val);
  else node.right = without(node.right, node.val);
  return node;
}

function nearestNeighbour(node) {
  let below = node.left;
  while (below.right !== null) below = below.right;
  let above = node.right;
  while (above.left !== null) above = above.left;
  return node.val - below.val <= above.val - node.val ? below.val : above.val;
}
