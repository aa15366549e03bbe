import { argument, type Checked, whenNone } from './checker.ts';

/**
 * An order of all nodes in which every edge leads forward. `edges` names the parameter with pairs [before, after]
 * (with `reversed: true` [after, before]), `nodes` the one with the nodes or, for nodes 0 to n-1, with their number.
 */
export function topologicalOrder(checked: Checked): string | undefined {
  const none = whenNone(checked);
  if (
    none !== undefined &&
    !(Array.isArray(checked.got) && checked.got.length === 0 && sizeOf(checked) === 0)
  ) {
    return none === '' ? undefined : none;
  }
  const order = checked.got;
  if (!Array.isArray(order)) {
    return 'a list of nodes is expected';
  }
  const given = argument(checked, 'nodes', 'nodes');
  const nodes = Array.isArray(given) ? given : Array.from({ length: Number(given) }, (_, node) => node);
  const places = new Map(order.map((node, place) => [node, place]));
  if (
    order.length !== nodes.length ||
    places.size !== nodes.length ||
    !nodes.every((node) => places.has(node))
  ) {
    return 'every node must stand in it exactly once';
  }
  const edges = argument(checked, 'edges', 'edges') as unknown[][];
  const broken = edges.find((edge) => {
    const [before, after] = checked.options['reversed'] === true ? [edge[1], edge[0]] : edge;
    return (places.get(before) ?? 0) >= (places.get(after) ?? 0);
  });
  if (broken === undefined) {
    return undefined;
  }
  const [before, after] = checked.options['reversed'] === true ? [broken[1], broken[0]] : broken;
  return `${JSON.stringify(before)} must come before ${JSON.stringify(after)}`;
}

function sizeOf(checked: Checked): number {
  const nodes = argument(checked, 'nodes', 'nodes');
  return Array.isArray(nodes) ? nodes.length : Number(nodes);
}
