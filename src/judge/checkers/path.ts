import { argument, type Checked, whenNone } from './checker.ts';

/**
 * A walk along edges, as long as the expected one, between the same two ends. `edges` names the parameter with pairs
 * (`directed: true` if they lead one way), or `graph` the one with neighbours by node.
 */
export function path(checked: Checked): string | undefined {
  const none = whenNone(checked);
  if (none !== undefined) {
    return none === '' ? undefined : none;
  }
  const { got, expected } = checked;
  if (!Array.isArray(got) || !Array.isArray(expected)) {
    return 'a list of nodes is expected';
  }
  if (got[0] !== expected[0] || got.at(-1) !== expected.at(-1)) {
    return `it must lead from ${JSON.stringify(expected[0])} to ${JSON.stringify(expected.at(-1))}`;
  }
  const steps = stepsOf(checked);
  for (const [place, node] of got.slice(0, -1).entries()) {
    const next: unknown = got[place + 1];
    if (!steps.has(JSON.stringify([node, next]))) {
      return `there is no step from ${JSON.stringify(node)} to ${JSON.stringify(next)}`;
    }
  }
  return got.length === expected.length
    ? undefined
    : `it has ${got.length - 1} steps; ${expected.length - 1} are enough`;
}

function stepsOf(checked: Checked): Set<string> {
  const graph = argument(checked, 'graph', 'graph');
  const pairs = Array.isArray(graph)
    ? graph.flatMap((near: unknown[], node) => near.map((next) => [node, next]))
    : (argument(checked, 'edges', 'edges') as unknown[][]).map(([from, to]) => [from, to]);
  const isDirected = Array.isArray(graph) || checked.options['directed'] === true;
  return new Set(
    pairs.flatMap(([from, to]) => [
      JSON.stringify([from, to]),
      ...(isDirected ? [] : [JSON.stringify([to, from])]),
    ]),
  );
}
