import type { Callable, Parameter, Signature } from '../../library/signature.ts';
import type { ValueType } from '../../library/value-type.ts';
import { type Bound, type Compiler, join, messagesLike, nameDefined } from '../compiler.ts';
import { camelCase, type Language, nodeDefinitions, pascalCase } from '../language.ts';

const flags = ['-std=c++20', '-O2', '-pipe'];

const compiler: Compiler = {
  ownMb: 32,
  usesSystemStack: true,
  bind,
  ahead: ({ program, harness, ahead }) => [
    // The harness and every header of the standard library, in the form in which the compiler keeps them: a second
    // for each solution otherwise.
    {
      words: [
        program,
        ...flags,
        '-x',
        'c++-header',
        join(harness, 'prep.hpp'),
        '-o',
        join(ahead, 'prep.hpp.gch'),
      ],
    },
    { words: [program, ...flags, '-c', join(harness, 'harness.cpp'), '-o', join(ahead, 'harness.o')] },
  ],
  compile: ({ program, harness, ahead, build }) => ({
    words: [
      ...[program, ...flags, '-fdiagnostics-color=never', '-fno-diagnostics-show-caret', '-fmax-errors=20'],
      ...[`-I${ahead}`, `-I${harness}`, '-include', 'prep.hpp', join(build, 'main.cpp')],
      ...[join(ahead, 'harness.o'), '-o', join(build, 'solution')],
    ],
  }),
  run: ({ build }) => [join(build, 'solution')],
  errorsIn: (printed) =>
    messagesLike(printed, /^(?<file>[^:\n]+):(?<line>\d+):(?<column>\d+): (?:fatal )?error: (?<text>.+)$/),
};

export const cpp: Language = {
  id: 'cpp',
  title: 'C++',
  extension: 'cpp',
  comment: '//',
  programs: ['g++', 'clang++', 'c++'],
  probe: {
    args: ['--version'],
    read: (printed) => {
      const version = /(\d+)\.\d+(?:\.\d+)?/.exec(printed);
      return version === null || Number(version[1]) < 11 ? undefined : { version: version[0] };
    },
  },
  remedy: 'Install g++ 11 or newer: apt install g++, or on macOS xcode-select --install.',
  harness: 'cpp',
  compiler,
  nameOf: (name, role) => (role === 'class' ? pascalCase(name) : camelCase(name)),
  typeOf,
  stub,
};

function typeOf([name, of]: ValueType): string {
  const inner = of === undefined ? '' : typeOf(of);
  switch (name) {
    case 'int':
    case 'long':
      return 'long long';
    case 'float':
      return 'double';
    case 'bool':
    case 'string':
    case 'void':
      return name;
    case 'graph':
      return 'vector<vector<long long>>';
    case 'matrix':
      return `vector<vector<${inner}>>`;
    case 'list':
      return `vector<${inner}>`;
    case 'map':
      return `map<string, ${inner}>`;
    case 'optional':
      return `optional<${inner}>`;
    case 'linked-list':
      return 'ListNode*';
    case 'tree':
      return 'TreeNode*';
    default:
      return 'Json';
  }
}

function nodeLines(name: string, held: ValueType, links: readonly string[]): string[] {
  const type = typeOf(held);
  const given = links.map((link) => `, ${name}* ${link} = nullptr`).join('');
  return [
    `struct ${name} {`,
    `  ${type} val{};`,
    ...links.map((link) => `  ${name}* ${link} = nullptr;`),
    `  ${name}() = default;`,
    `  ${name}(${type} value${given}) : val(value)${links.map((link) => `, ${link}(${link})`).join('')} {}`,
    '};',
  ];
}

function stub(signature: Signature, about: readonly string[]): string {
  const nodes = nodeDefinitions(signature, nodeLines).flatMap(({ lines }) => [...lines, '']);
  const body =
    signature.kind === 'class'
      ? classLines(signature)
      : signature.kind === 'functions'
        ? signature.functions.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...functionLines(one)])
        : [];
  return [
    ...about.map((line) => `// ${line}`),
    '',
    '#include <bits/stdc++.h>',
    'using namespace std;',
    '',
    ...nodes,
    ...body,
    '',
  ].join('\n');
}

/** What stands in a stub until the person writes something: it loads, and fails at the first call. */
const stubBody = 'throw logic_error("not implemented yet");';

function functionLines({ name, parameters, returns, changes }: Callable): string[] {
  return [
    `${typeOf(returns)} ${camelCase(name)}(${parametersText(parameters, changes)}) {`,
    `  ${stubBody}`,
    '}',
  ];
}

function classLines({ name, parameters, methods }: Extract<Signature, { kind: 'class' }>): string[] {
  const title = pascalCase(name);
  return [
    `class ${title} {`,
    ' public:',
    `  ${parameters.length === 1 ? 'explicit ' : ''}${title}(${parametersText(parameters)}) {`,
    `    ${stubBody}`,
    '  }',
    ...methods.flatMap((method) => [
      '',
      `  ${typeOf(method.returns)} ${camelCase(method.name)}(${parametersText(method.parameters, method.changes)}) {`,
      `    ${stubBody}`,
      '  }',
    ]),
    '};',
  ];
}

/** What is large is passed without a copy; what is to be changed can be. */
function parametersText(parameters: readonly Parameter[], changes = -1): string {
  return parameters
    .map(({ name, type }, index) => {
      const text = typeOf(type);
      const isLarge = /^(?:vector|map|string|Json)/.test(text);
      return `${!isLarge ? text : index === changes ? `${text}&` : `const ${text}&`} ${camelCase(name)}`;
    })
    .join(', ');
}

const functionPattern = /\b([A-Za-z_]\w*)\s*\(/g;

function bind(signature: Signature, source: string): Bound {
  const bound =
    signature.kind === 'class' ? classBinding(signature, source) : functionsBinding(signature, source);
  if (!Array.isArray(bound)) {
    return bound;
  }
  const nodes = nodeDefinitions(signature, nodeLines).flatMap(({ name, lines }) =>
    new RegExp(`\\b(?:struct|class)\\s+${name}\\b`).test(source) ? [] : lines,
  );
  const main = [
    ...nodes,
    // The person's own way of trying it out is no obstacle.
    '#define main prep_own_main',
    '#include "solution.cpp"',
    '#undef main',
    'int main() {',
    ...bound,
    '}',
    '',
  ];
  return { solution: 'solution.cpp', files: { 'solution.cpp': source, 'main.cpp': main.join('\n') } };
}

type Missing = Extract<Bound, { missing: string }>;

function functionsBinding(signature: Signature, source: string): string[] | Missing {
  const holder = nameDefined(source, /\b(?:class|struct)\s+(\w+)/g, 'Solution');
  const lines: string[] = [];
  for (const { name } of signature.kind === 'functions' ? signature.functions : []) {
    const found = nameDefined(source, functionPattern, camelCase(name));
    if (found === undefined) {
      return { missing: camelCase(name), what: 'function' };
    }
    lines.push(`    {"${name}", prep::function(&::${holder === undefined ? '' : `${holder}::`}${found})},`);
  }
  return ['  return prep::serve({', ...lines, '  }, nullptr);'];
}

function classBinding(
  { name, parameters, methods }: Extract<Signature, { kind: 'class' }>,
  source: string,
): string[] | Missing {
  const title = nameDefined(source, /\b(?:class|struct)\s+(\w+)/g, pascalCase(name));
  if (title === undefined) {
    return { missing: pascalCase(name), what: 'class' };
  }
  const lines: string[] = [];
  for (const method of methods) {
    const found = nameDefined(source, functionPattern, camelCase(method.name));
    if (found === undefined) {
      return { missing: `${title}::${camelCase(method.name)}`, what: 'function' };
    }
    lines.push(`    {"${method.name}", prep::method(&::${title}::${found})},`);
  }
  const given = parameters.map((_, index) => `prep::Argument{given[${index}]}`).join(', ');
  return [
    '  prep::Driven driven;',
    '  driven.make = [](const Json::List &given) -> std::shared_ptr<void> {',
    `    prep::check_count(${parameters.length}, given.size());`,
    `    return std::make_shared<::${title}>(${given});`,
    '  };',
    '  driven.methods = {',
    ...lines,
    '  };',
    '  return prep::serve({}, &driven);',
  ];
}
