class TreeNode {
  constructor(val = 0, left = null, right = null) {
    this.val = val;
    this.left = left;
    this.right = right;
  }
}

function fitBlank(root, width, filing) {
  const wide = narrowestFrom(root, width);
  if (wide !== null && wide - width <= filing) return wide;
  return widestBelow(root, width);
}

function widestBelow(root, limit) {
  let widest = null;
  for (let node = root; node !== null; ) {
    const fits = node.val < limit;
    if (fits) widest = node.val;
    node = fits ? node.right : node.left;
  }
  return widest;
}

function narrowestFrom(root, limit) {
  let narrowest = null;
  for (let node = root; node !== null; ) {
    const fits = node.val >= limit;
    if (fits) narrowest = node.val;
    node = fits ? node.left : node.right;
  }
  return narrowest;
}
