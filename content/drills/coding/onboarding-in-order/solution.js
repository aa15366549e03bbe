function taskOrder(count, requires) {
  const needs = Array.from({ length: count }, () => []);
  for (const [task, first] of requires) needs[task].push(first);
  const state = new Array(count).fill('new');
  const order = [];
  const isPossible = (task) => {
    if (state[task] === 'open') return false;
    if (state[task] === 'done') return true;
    state[task] = 'open';
    if (!needs[task].every(isPossible)) return false;
    state[task] = 'done';
    order.push(task);
    return true;
  };
  return needs.every((_, task) => isPossible(task)) ? order : [];
}
