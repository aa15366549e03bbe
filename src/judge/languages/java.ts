import type { Callable, Parameter, Signature } from '../../library/signature.ts';
import type { ValueType } from '../../library/value-type.ts';
import { type Bound, type Compiler, join, messagesLike, nameDefined, withoutComments } from '../compiler.ts';
import { camelCase, type Language, nodeDefinitions, pascalCase } from '../language.ts';

const stackBytes = 256 * 1024 * 1024;

const compiler: Compiler = {
  ownMb: 1_024,
  bind,
  ahead: ({ program, harness, ahead }) => [
    { words: [program, '-g', '-nowarn', '-d', ahead, join(harness, 'PrepHarness.java')] },
  ],
  compile: ({ program, build }, { files }) => ({
    words: [
      ...[
        program,
        '-g',
        '-nowarn',
        '-encoding',
        'UTF-8',
        '-proc:none',
        '-Xmaxerrs',
        '20',
        '-d',
        join(build, 'classes'),
      ],
      ...Object.keys(files).map((name) => join(build, name)),
    ],
  }),
  run: ({ program, ahead, build }, solution, { memoryMb }) => [
    program.replace(/[^/]+$/, 'java'),
    ...[
      `-Xmx${memoryMb}m`,
      '-XX:+UseSerialGC',
      '-XX:-UsePerfData',
      '-Xshare:auto',
      '-XX:-CreateCoredumpOnCrash',
    ],
    ...['-XX:ErrorFile=/dev/null', '--add-opens', 'java.base/java.io=ALL-UNNAMED'],
    ...[`-Dprep.classes=${join(build, 'classes')}`, '-cp', [ahead, join(build, 'classes')].join(':')],
    ...['PrepHarness', solution, String(stackBytes)],
  ],
  errorsIn: withColumns,
};

export const java: Language = {
  id: 'java',
  title: 'Java',
  extension: 'java',
  comment: '//',
  programs: ['javac'],
  probe: {
    // Behind the links and shims of a system it says itself where it is.
    args: ['-J-XshowSettings:properties', '-version'],
    read: (printed) => {
      const version = /javac (\d+)(?:\.\d+)*/.exec(printed);
      const home = /^\s*java\.home = (.+)$/m.exec(printed)?.[1];
      return version === null || Number(version[1]) < 17
        ? undefined
        : {
            version: version[0].slice('javac '.length),
            program: home === undefined ? undefined : join(home.trim(), 'bin', 'javac'),
          };
    },
  },
  remedy:
    'Install a JDK, 17 or newer: apt install openjdk-17-jdk-headless, brew install openjdk, or adoptium.net.',
  harness: 'java',
  compiler,
  nameOf: (name, role) => (role === 'class' ? pascalCase(name) : camelCase(name)),
  typeOf,
  stub,
};

const boxes: Readonly<Record<string, string>> = {
  long: 'Long',
  double: 'Double',
  boolean: 'Boolean',
};

function typeOf([name, of]: ValueType): string {
  const inner = of === undefined ? '' : typeOf(of);
  switch (name) {
    case 'int':
    case 'long':
      return 'long';
    case 'float':
      return 'double';
    case 'bool':
      return 'boolean';
    case 'string':
      return 'String';
    case 'void':
      return 'void';
    case 'graph':
      return 'long[][]';
    case 'matrix':
      return `${inner}[][]`;
    case 'list':
      return `${inner}[]`;
    case 'map':
      return `Map<String, ${boxes[inner] ?? inner}>`;
    case 'optional':
      return boxes[inner] ?? inner;
    case 'linked-list':
      return 'ListNode';
    case 'tree':
      return 'TreeNode';
    default:
      return 'Object';
  }
}

function nodeLines(name: string, held: ValueType, links: readonly string[]): string[] {
  const type = typeOf(held);
  return [
    `class ${name} {`,
    `    ${type} val;`,
    ...links.map((link) => `    ${name} ${link};`),
    '',
    `    ${name}() {}`,
    '',
    `    ${name}(${type} val) {`,
    '        this.val = val;',
    '    }',
    '}',
  ];
}

/** What stands in a stub until the person writes something: it loads, and fails at the first call. */
const stubBody = 'throw new UnsupportedOperationException("not implemented yet");';

function stub(signature: Signature, about: readonly string[]): string {
  const nodes = nodeDefinitions(signature, nodeLines).flatMap(({ lines }) => ['', ...lines]);
  const body =
    signature.kind === 'class'
      ? classLines(signature)
      : signature.kind === 'functions'
        ? [
            'class Solution {',
            ...signature.functions.flatMap((one, index) => [
              ...(index === 0 ? [] : ['']),
              ...methodLines(one),
            ]),
            '}',
          ]
        : [];
  return [...about.map((line) => `// ${line}`), '', 'import java.util.*;', ...nodes, '', ...body, ''].join(
    '\n',
  );
}

function methodLines({ name, parameters, returns }: Callable): string[] {
  return [
    `    ${typeOf(returns)} ${camelCase(name)}(${parametersText(parameters)}) {`,
    `        ${stubBody}`,
    '    }',
  ];
}

function classLines({ name, parameters, methods }: Extract<Signature, { kind: 'class' }>): string[] {
  const title = pascalCase(name);
  return [
    `class ${title} {`,
    `    ${title}(${parametersText(parameters)}) {`,
    `        ${stubBody}`,
    '    }',
    ...methods.flatMap((method) => ['', ...methodLines(method)]),
    '}',
  ];
}

const taken = new Set(
  'abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while'.split(
    ' ',
  ),
);

function parametersText(parameters: readonly Parameter[]): string {
  return parameters
    .map(({ name, type }) => {
      const camel = camelCase(name);
      return `${typeOf(type)} ${taken.has(camel) ? `${camel}_` : camel}`;
    })
    .join(', ');
}

function bind(signature: Signature, source: string): Bound {
  const plain = withoutComments(source);
  for (const { name } of signature.kind === 'functions' ? signature.functions : []) {
    if (nameDefined(source, /\b([A-Za-z_]\w*)\s*\(/g, camelCase(name)) === undefined) {
      return { missing: camelCase(name), what: 'function' };
    }
  }
  if (
    signature.kind === 'class' &&
    nameDefined(source, /\b(?:class|record)\s+(\w+)/g, pascalCase(signature.name)) === undefined
  ) {
    return { missing: pascalCase(signature.name), what: 'class' };
  }
  // A public class has to lie in a file of its name.
  const open = /\bpublic\s+(?:(?:final|abstract|sealed)\s+)*(?:class|record|interface|enum)\s+(\w+)/.exec(
    plain,
  )?.[1];
  const solution = `${open ?? 'Solution'}.java`;
  const nodes = nodeDefinitions(signature, nodeLines).flatMap(({ name, lines }) =>
    new RegExp(`\\bclass\\s+${name}\\b`).test(plain) ? [] : [[`${name}.java`, lines.join('\n')]],
  );
  return {
    solution,
    files: { [solution]: source.replace(/^\s*package\s+[\w.]+\s*;/m, ''), ...Object.fromEntries(nodes) },
  };
}

/** The compiler shows the line, and below it a mark under the column. */
function withColumns(printed: string): ReturnType<Compiler['errorsIn']> {
  const lines = printed.split('\n');
  return lines.flatMap((line, index) =>
    messagesLike(line, /^(?<file>[^:\n]+\.java):(?<line>\d+): error: (?<text>.+)$/).map((message) => {
      const mark = lines.slice(index + 1, index + 6).find((below) => /^\s*\^\s*$/.test(below));
      const symbol = lines
        .slice(index + 1, index + 6)
        .map((below) => /^\s+symbol:\s+(.+)$/.exec(below)?.[1])
        .find((found) => found !== undefined);
      return {
        ...message,
        text: symbol === undefined ? message.text : `${message.text}: ${symbol}`,
        column: mark === undefined ? undefined : mark.indexOf('^') + 1,
      };
    }),
  );
}
