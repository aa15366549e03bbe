import type { Callable, Parameter, Signature } from '../../library/signature.ts';
import { hasType, type ValueType } from '../../library/value-type.ts';
import { camelCase, type Language, pascalCase, typesOf } from '../language.ts';
import { roomyYoungSpace, typeOf } from './typescript.ts';

export const javascript: Language = {
  id: 'javascript',
  title: 'JavaScript',
  extension: 'js',
  comment: '//',
  programs: [],
  remedy: 'It runs on the Node that runs prep.',
  harness: 'javascript.cjs',
  measuring: roomyYoungSpace,
  nameOf: (name, role) => (role === 'class' ? pascalCase(name) : camelCase(name)),
  typeOf,
  stub,
};

const nodes: Readonly<Record<'linked-list' | 'tree', string[]>> = {
  'linked-list': [
    'class ListNode {',
    '  constructor(val = 0, next = null) {',
    '    this.val = val;',
    '    this.next = next;',
    '  }',
    '}',
    '',
  ],
  tree: [
    'class TreeNode {',
    '  constructor(val = 0, left = null, right = null) {',
    '    this.val = val;',
    '    this.left = left;',
    '    this.right = right;',
    '  }',
    '}',
    '',
  ],
};

function stub(signature: Signature, about: readonly string[]): string {
  const types = typesOf(signature);
  const given = (['linked-list', 'tree'] as const).flatMap((kind) =>
    types.some((type) => hasType(type, kind)) ? nodes[kind] : [],
  );
  const body =
    signature.kind === 'query'
      ? []
      : signature.kind === 'class'
        ? classLines(signature)
        : signature.functions.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...functionLines(one)]);
  return [...about.map((line) => `// ${line}`), '', ...given, ...body, ''].join('\n');
}

function functionLines({ name, parameters, returns }: Callable): string[] {
  return [
    ...documentation(parameters, returns, ''),
    `function ${camelCase(name)}(${namesText(parameters)}) {`,
    "  throw new Error('not implemented yet');",
    '}',
  ];
}

function classLines({ name, parameters, methods }: Extract<Signature, { kind: 'class' }>): string[] {
  return [
    `class ${pascalCase(name)} {`,
    ...documentation(parameters, undefined, '  '),
    `  constructor(${namesText(parameters)}) {`,
    "    throw new Error('not implemented yet');",
    '  }',
    ...methods.flatMap((method) => [
      '',
      ...documentation(method.parameters, method.returns, '  '),
      `  ${camelCase(method.name)}(${namesText(method.parameters)}) {`,
      "    throw new Error('not implemented yet');",
      '  }',
    ]),
    '}',
  ];
}

function documentation(
  parameters: readonly Parameter[],
  returns: ValueType | undefined,
  indent: string,
): string[] {
  const tags = [
    ...parameters.map(({ name, type }) => `@param {${typeOf(type)}} ${camelCase(name)}`),
    ...(returns === undefined ? [] : [`@returns {${typeOf(returns)}}`]),
  ];
  return tags.length === 0
    ? []
    : ['/**', ...tags.map((tag) => ` * ${tag}`), ' */'].map((line) => indent + line);
}

function namesText(parameters: readonly Parameter[]): string {
  return parameters.map(({ name }) => camelCase(name)).join(', ');
}
