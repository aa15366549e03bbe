import type { Callable, Parameter, Signature } from '../../library/signature.ts';
import type { ValueType } from '../../library/value-type.ts';
import { camelCase, heldIn, type Language, pascalCase } from '../language.ts';

/** Room for new objects, in megabytes; usually 16. */
export const roomyYoungSpace = { flags: ['--min-semi-space-size=128', '--max-semi-space-size=128'] };

export const typescript: Language = {
  id: 'typescript',
  title: 'TypeScript',
  extension: 'ts',
  comment: '//',
  programs: [],
  remedy: 'It runs on the Node that runs prep, its types left out.',
  harness: 'javascript.cjs',
  measuring: roomyYoungSpace,
  nameOf: (name, role) => (role === 'class' ? pascalCase(name) : camelCase(name)),
  typeOf,
  stub,
};

/** The type as TypeScript writes it; JavaScript's documentation does so too. */
export function typeOf([name, of]: ValueType): string {
  const inner = of === undefined ? '' : typeOf(of);
  switch (name) {
    case 'int':
    case 'float':
      return 'number';
    case 'long':
      return 'bigint';
    case 'bool':
      return 'boolean';
    case 'string':
    case 'void':
      return name;
    case 'graph':
      return 'number[][]';
    case 'matrix':
      return `${arrayOf(inner)}[]`;
    case 'list':
      return arrayOf(inner);
    case 'map':
      return `Record<string, ${inner}>`;
    case 'optional':
      return `${inner} | null`;
    case 'linked-list':
      return 'ListNode | null';
    case 'tree':
      return 'TreeNode | null';
    default:
      return 'unknown';
  }
}

function arrayOf(inner: string): string {
  return inner.includes(' ') ? `(${inner})[]` : `${inner}[]`;
}

function stub(signature: Signature, about: readonly string[]): string {
  const given = (['linked-list', 'tree'] as const).flatMap((kind) => {
    const held = heldIn(signature, kind);
    return held === undefined ? [] : nodeLines(kind, typeOf(held));
  });
  const body =
    signature.kind === 'query'
      ? []
      : signature.kind === 'class'
        ? classLines(signature)
        : signature.functions.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...functionLines(one)]);
  return [...about.map((line) => `// ${line}`), '', ...given, ...body, ''].join('\n');
}

function nodeLines(kind: 'linked-list' | 'tree', held: string): string[] {
  const [name, links] =
    kind === 'tree' ? (['TreeNode', ['left', 'right']] as const) : (['ListNode', ['next']] as const);
  const usual = held === 'number' ? '0' : held === 'string' ? "''" : held === 'bigint' ? '0n' : '';
  return [
    `class ${name} {`,
    `  val: ${held};`,
    ...links.map((link) => `  ${link}: ${name} | null;`),
    '',
    `  constructor(val: ${held}${usual === '' ? '' : ` = ${usual}`}${links.map((link) => `, ${link}: ${name} | null = null`).join('')}) {`,
    '    this.val = val;',
    ...links.map((link) => `    this.${link} = ${link};`),
    '  }',
    '}',
    '',
  ];
}

function functionLines({ name, parameters, returns }: Callable): string[] {
  return [
    `export function ${camelCase(name)}(${parametersText(parameters)}): ${typeOf(returns)} {`,
    "  throw new Error('not implemented yet');",
    '}',
  ];
}

function classLines({ name, parameters, methods }: Extract<Signature, { kind: 'class' }>): string[] {
  return [
    `export class ${pascalCase(name)} {`,
    `  constructor(${parametersText(parameters)}) {`,
    "    throw new Error('not implemented yet');",
    '  }',
    ...methods.flatMap((method) => [
      '',
      `  ${camelCase(method.name)}(${parametersText(method.parameters)}): ${typeOf(method.returns)} {`,
      "    throw new Error('not implemented yet');",
      '  }',
    ]),
    '}',
  ];
}

function parametersText(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, type }) => `${camelCase(name)}: ${typeOf(type)}`).join(', ');
}
