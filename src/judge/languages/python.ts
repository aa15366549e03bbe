import type { Callable, Parameter, Signature } from '../../library/signature.ts';
import { hasType, type ValueType } from '../../library/value-type.ts';
import { type Language, pascalCase, typesOf } from '../language.ts';

export const python: Language = {
  id: 'python',
  title: 'Python',
  extension: 'py',
  comment: '#',
  programs: ['python3', 'python'],
  probe: {
    args: ['-c', 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])'],
    read: (printed) => {
      const [program = '', version = ''] = printed.split('\n');
      const [major = 0, minor = 0] = version.split('.').map(Number);
      return major > 3 || (major === 3 && minor >= 8) ? { program, version } : undefined;
    },
  },
  remedy: 'Install Python 3.8 or newer: apt install python3, brew install python, or python.org.',
  harness: 'python/main.py',
  nameOf: (name, role) => (role === 'class' ? pascalCase(name) : name),
  typeOf,
  stub,
};

function typeOf([name, of]: ValueType): string {
  const inner = of === undefined ? '' : typeOf(of);
  switch (name) {
    case 'int':
    case 'long':
      return 'int';
    case 'float':
    case 'bool':
      return name;
    case 'string':
      return 'str';
    case 'void':
      return 'None';
    case 'graph':
      return 'list[list[int]]';
    case 'matrix':
      return `list[list[${inner}]]`;
    case 'list':
      return `list[${inner}]`;
    case 'map':
      return `dict[str, ${inner}]`;
    case 'optional':
      return `${inner} | None`;
    case 'linked-list':
      return 'ListNode | None';
    case 'tree':
      return 'TreeNode | None';
    default:
      return 'object';
  }
}

const nodes = {
  'linked-list': [
    'class ListNode:',
    '    def __init__(self, val=0, next=None):',
    '        self.val = val',
    '        self.next = next',
  ],
  tree: [
    'class TreeNode:',
    '    def __init__(self, val=0, left=None, right=None):',
    '        self.val = val',
    '        self.left = left',
    '        self.right = right',
  ],
};

function stub(signature: Signature, about: readonly string[]): string {
  const types = typesOf(signature);
  const has = (kind: 'linked-list' | 'tree' | 'optional'): boolean =>
    types.some((type) => hasType(type, kind));
  // Annotations stay text, so that `| None` needs no newer Python.
  const future =
    has('optional') || has('linked-list') || has('tree') ? ['from __future__ import annotations', ''] : [];
  const given = (['linked-list', 'tree'] as const).flatMap((kind) =>
    has(kind) ? ['', ...nodes[kind], ''] : [],
  );
  const body =
    signature.kind === 'query'
      ? []
      : signature.kind === 'class'
        ? classLines(signature)
        : signature.functions.flatMap((one, index) => [
            ...(index === 0 ? [] : ['', '']),
            ...functionLines(one),
          ]);
  return [...about.map((line) => `# ${line}`), '', ...future, ...given, '', ...body, '']
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n');
}

function functionLines({ name, parameters, returns }: Callable): string[] {
  return [
    `def ${name}(${parametersText(parameters)}) -> ${typeOf(returns)}:`,
    '    raise NotImplementedError',
  ];
}

function classLines({ name, parameters, methods }: Extract<Signature, { kind: 'class' }>): string[] {
  const own = parameters.length === 0 ? 'self' : `self, ${parametersText(parameters)}`;
  return [
    `class ${pascalCase(name)}:`,
    `    def __init__(${own}):`,
    '        raise NotImplementedError',
    ...methods.flatMap((method) => {
      const rest = method.parameters.length === 0 ? '' : `, ${parametersText(method.parameters)}`;
      return [
        '',
        `    def ${method.name}(self${rest}) -> ${typeOf(method.returns)}:`,
        '        raise NotImplementedError',
      ];
    }),
  ];
}

function parametersText(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, type }) => `${name}: ${typeOf(type)}`).join(', ');
}
