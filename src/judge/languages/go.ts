import type { Callable, Parameter, Signature } from '../../library/signature.ts';
import type { ValueType } from '../../library/value-type.ts';
import { type Bound, type Compiler, join, messagesLike, nameDefined } from '../compiler.ts';
import { camelCase, type Language, nodeDefinitions, pascalCase } from '../language.ts';

const compiler: Compiler = {
  ownMb: 192,
  alongside: ['harness.go'],
  bind,
  ahead: () => [],
  compile: ({ program, build, cache }, { files }) => ({
    words: [
      ...[program, 'build', '-ldflags=-s -w', '-o', join(build, 'solution')],
      ...['harness.go', ...Object.keys(files)].map((name) => join(build, name)),
    ],
    environment: {
      ...{ GO111MODULE: 'off', GOFLAGS: '', CGO_ENABLED: '0', GOPROXY: 'off', GOTOOLCHAIN: 'local' },
      ...{ GOCACHE: join(cache, 'go-build'), GOPATH: join(cache, 'go') },
    },
  }),
  run: ({ build }) => [join(build, 'solution')],
  errorsIn: (printed) =>
    messagesLike(printed, /^(?<file>[^\s:][^:\n]*\.go):(?<line>\d+)(?::(?<column>\d+))?: (?<text>.+)$/),
};

export const go: Language = {
  id: 'go',
  title: 'Go',
  extension: 'go',
  comment: '//',
  programs: ['go'],
  probe: {
    args: ['version'],
    read: (printed) => {
      const version = /\bgo1\.(\d+)(?:\.\d+)?/.exec(printed);
      return version === null || Number(version[1]) < 18 ? undefined : { version: version[0].slice(2) };
    },
  },
  remedy: 'Install Go 1.18 or newer: apt install golang-go, brew install go, or go.dev.',
  harness: 'go',
  measuring: { environment: { GOGC: '800' } },
  compiler,
  // Only a method that begins with a capital letter can be seen from outside.
  nameOf: (name, role) => (role === 'class' || role === 'method' ? pascalCase(name) : camelCase(name)),
  typeOf,
  stub,
};

function typeOf([name, of]: ValueType): string {
  const inner = of === undefined ? '' : typeOf(of);
  switch (name) {
    case 'long':
      return 'int64';
    case 'int':
    case 'bool':
    case 'string':
      return name;
    case 'float':
      return 'float64';
    case 'void':
      return '';
    case 'graph':
      return '[][]int';
    case 'matrix':
      return `[][]${inner}`;
    case 'list':
      return `[]${inner}`;
    case 'map':
      return `map[string]${inner}`;
    case 'optional':
      return `*${inner}`;
    case 'linked-list':
      return '*ListNode';
    case 'tree':
      return '*TreeNode';
    default:
      return 'any';
  }
}

function nodeLines(name: string, held: ValueType, links: readonly string[]): string[] {
  const fields = links.map(pascalCase);
  const width = Math.max('Val'.length, ...fields.map((field) => field.length));
  return [
    `type ${name} struct {`,
    `\t${'Val'.padEnd(width)} ${typeOf(held)}`,
    ...fields.map((field) => `\t${field.padEnd(width)} *${name}`),
    '}',
  ];
}

/** What stands in a stub until the person writes something: it loads, and fails at the first call. */
const stubBody = 'panic("not implemented yet")';

function stub(signature: Signature, about: readonly string[]): string {
  const nodes = nodeDefinitions(signature, nodeLines).flatMap(({ lines }) => ['', ...lines]);
  const body =
    signature.kind === 'class'
      ? classLines(signature)
      : signature.kind === 'functions'
        ? signature.functions.flatMap((one) => ['', ...functionLines(one, `func ${camelCase(one.name)}`)])
        : [];
  return [...about.map((line) => `// ${line}`), '', 'package main', ...nodes, ...body, ''].join('\n');
}

function functionLines({ parameters, returns }: Omit<Callable, 'name'>, head: string): string[] {
  const result = typeOf(returns);
  return [
    `${head}(${parametersText(parameters)}) ${result === '' ? '' : `${result} `}{`,
    `\t${stubBody}`,
    '}',
  ];
}

function classLines({ name, parameters, methods }: Extract<Signature, { kind: 'class' }>): string[] {
  const title = pascalCase(name);
  const self = title.slice(0, 1).toLowerCase();
  return [
    ...['', `type ${title} struct {`, '}', ''],
    ...[`func New${title}(${parametersText(parameters)}) *${title} {`, `\t${stubBody}`, '}'],
    ...methods.flatMap((method) => [
      '',
      ...functionLines(method, `func (${self} *${title}) ${pascalCase(method.name)}`),
    ]),
  ];
}

function parametersText(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, type }) => `${safe(camelCase(name))} ${typeOf(type)}`).join(', ');
}

/** Words of the language, and names of types that are needed. */
const taken = new Set(
  'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var any bool string int float64 len cap'.split(
    ' ',
  ),
);

function safe(name: string): string {
  return taken.has(name) ? `${name}_` : name;
}

function bind(signature: Signature, source: string): Bound {
  const targets: string[] = [];
  if (signature.kind === 'class') {
    const title = nameDefined(source, /\btype\s+(\w+)\s+struct\b/g, pascalCase(signature.name));
    if (title === undefined) {
      return { missing: pascalCase(signature.name), what: 'class' };
    }
    const maker =
      nameDefined(source, /^func\s+(\w+)\s*\(/gm, `New${title}`) ??
      nameDefined(source, /^func\s+(\w+)\s*\(/gm, 'Constructor');
    if (maker === undefined && signature.parameters.length > 0) {
      return { missing: `New${title}`, what: 'function' };
    }
    targets.push(`"new": ${maker ?? `func() *${title} { return &${title}{} }`},`);
  }
  for (const { name } of signature.kind === 'functions' ? signature.functions : []) {
    const found = nameDefined(source, /^func\s+(\w+)\s*[([]/gm, camelCase(name));
    if (found === undefined) {
      return { missing: camelCase(name), what: 'function' };
    }
    targets.push(`"${name}": ${found},`);
  }
  const nodes = nodeDefinitions(signature, nodeLines).flatMap(({ name, lines }) =>
    new RegExp(`\\btype\\s+${name}\\b`).test(source) ? [] : ['', ...lines],
  );
  const binding = ['package main', ...nodes, '', 'var prepTargets = map[string]any{', ...targets, '}', ''];
  return {
    solution: 'solution.go',
    files: { 'bind.go': binding.join('\n'), 'solution.go': inOurPackage(source) },
  };
}

/** Whatever package it says it is; the person's own way of trying it out is no obstacle. */
function inOurPackage(source: string): string {
  const named = source
    .replace(/^package\s+\w+/m, 'package main')
    .replace(/^func main\(\)/m, 'func prepOwnMain()');
  return /^package main/m.test(named) ? named : `package main; ${named}`;
}
