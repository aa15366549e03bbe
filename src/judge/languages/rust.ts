import type { Callable, Parameter, Signature } from '../../library/signature.ts';
import type { ValueType } from '../../library/value-type.ts';
import { type Bound, type Compiler, join, messagesLike, nameDefined, withoutComments } from '../compiler.ts';
import { type Language, nodeDefinitions, pascalCase } from '../language.ts';

const flags = ['--edition=2021', '-Copt-level=3', '-Cstrip=symbols'];

const compiler: Compiler = {
  ownMb: 32,
  usesSystemStack: true,
  bind,
  ahead: ({ program, harness, ahead }) => [
    {
      words: [
        ...[program, ...flags, '--crate-type=rlib', '--crate-name=prep_harness', '--out-dir', ahead],
        join(harness, 'prep_harness.rs'),
      ],
    },
  ],
  compile: ({ program, ahead, build }) => ({
    words: [
      ...[program, ...flags, '--error-format=short', '--cap-lints=allow', '--crate-name=prep_solution'],
      ...['--extern', `prep_harness=${join(ahead, 'libprep_harness.rlib')}`],
      ...[join(build, 'main.rs'), '-o', join(build, 'solution')],
    ],
  }),
  run: ({ build }) => [join(build, 'solution')],
  errorsIn: (printed) =>
    messagesLike(
      printed,
      /^(?<file>[^:\n]+\.rs):(?<line>\d+):(?<column>\d+): error(?:\[E\d+\])?: (?<text>.+)$/,
    ),
};

export const rust: Language = {
  id: 'rust',
  title: 'Rust',
  extension: 'rs',
  comment: '//',
  programs: ['rustc'],
  probe: {
    // The program on the path may be a shim; the compiler itself lies in its own folder.
    args: ['--version', '--verbose', '--print', 'sysroot'],
    read: (printed) => {
      const version = /^rustc 1\.(\d+)\.\d+/m.exec(printed);
      const root = /^(\/\S+)$/m.exec(printed)?.[1];
      return version === null || Number(version[1]) < 63
        ? undefined
        : {
            version: version[0].slice('rustc '.length),
            program: root === undefined ? undefined : join(root, 'bin', 'rustc'),
          };
    },
  },
  remedy: 'Install Rust 1.63 or newer: rustup.rs, apt install rustc, or brew install rust.',
  harness: 'rust',
  compiler,
  nameOf: (name, role) => (role === 'class' ? pascalCase(name) : name),
  typeOf,
  stub,
};

function typeOf([name, of]: ValueType): string {
  const inner = of === undefined ? '' : typeOf(of);
  switch (name) {
    case 'int':
    case 'long':
      return 'i64';
    case 'float':
      return 'f64';
    case 'bool':
      return 'bool';
    case 'string':
      return 'String';
    case 'void':
      return '()';
    case 'graph':
      return 'Vec<Vec<usize>>';
    case 'matrix':
      return `Vec<Vec<${inner}>>`;
    case 'list':
      return `Vec<${inner}>`;
    case 'map':
      return `HashMap<String, ${inner}>`;
    case 'optional':
      return `Option<${inner}>`;
    case 'linked-list':
      return `Option<Box<ListNode${inner === 'i64' ? '' : `<${inner}>`}>>`;
    case 'tree':
      return `Option<Box<TreeNode${inner === 'i64' ? '' : `<${inner}>`}>>`;
    default:
      return 'Json';
  }
}

/** Nodes are the harness's own; the stub says what they look like. */
function nodeLines(name: string, _held: ValueType, links: readonly string[]): string[] {
  const fields = links.map((link) => `pub ${link}: Option<Box<${name}<T>>>`).join(', ');
  return ['', `// Given: pub struct ${name}<T = i64> { pub val: T, ${fields} }`];
}

function stub(signature: Signature, about: readonly string[]): string {
  const body =
    signature.kind === 'class'
      ? classLines(signature)
      : signature.kind === 'functions'
        ? signature.functions.flatMap((one) => ['', ...functionLines(one, '', '')])
        : [];
  const text = body.join('\n');
  const nodes = nodeDefinitions(signature, nodeLines).flatMap(({ lines }) => lines);
  const uses = text.includes('HashMap<') ? ['', 'use std::collections::HashMap;'] : [];
  return [...about.map((line) => `// ${line}`), ...uses, ...nodes, ...body, ''].join('\n');
}

function functionLines(
  { name, parameters, returns, changes }: Callable,
  indent: string,
  self: string,
): string[] {
  const result = returns[0] === 'void' ? '' : ` -> ${typeOf(returns)}`;
  const given = parametersText(parameters, changes);
  const all = [self, given].filter((part) => part !== '').join(', ');
  return [`${indent}pub fn ${name}(${all})${result} {`, `${indent}    todo!()`, `${indent}}`];
}

function classLines({ name, parameters, methods }: Extract<Signature, { kind: 'class' }>): string[] {
  const title = pascalCase(name);
  return [
    ...['', `pub struct ${title} {}`, '', `impl ${title} {`],
    ...[`    pub fn new(${parametersText(parameters, -1)}) -> Self {`, '        todo!()', '    }'],
    ...methods.flatMap((method) => ['', ...functionLines(method, '    ', '&mut self')]),
    '}',
  ];
}

const taken = new Set(
  'as break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub ref return self static struct super trait true type unsafe use where while async await box try yield'.split(
    ' ',
  ),
);

function parametersText(parameters: readonly Parameter[], changes: number): string {
  return parameters
    .map(({ name, type }, index) => {
      const safe = taken.has(name) ? `r#${name}` : name;
      return `${safe}: ${index === changes ? '&mut ' : ''}${typeOf(type)}`;
    })
    .join(', ');
}

function bind(signature: Signature, source: string): Bound {
  const bound =
    signature.kind === 'class' ? classBinding(signature, source) : functionsBinding(signature, source);
  if (!Array.isArray(bound)) {
    return bound;
  }
  const main = [
    'mod solution {',
    // Types of the same name in the solution go before these.
    '    use prep_harness::*;',
    '    include!("solution.rs");',
    ...bound.map((line) => `    ${line}`),
    '}',
    '',
    signature.kind === 'class'
      ? 'fn main() { prep_harness::serve(vec![], Some(Box::new(solution::prep_make))) }'
      : 'fn main() { prep_harness::serve(solution::prep_functions(), None) }',
    '',
  ];
  return { solution: 'solution.rs', files: { 'solution.rs': source, 'main.rs': main.join('\n') } };
}

type Missing = Extract<Bound, { missing: string }>;
const functionPattern = /\bfn\s+(?:r#)?(\w+)/g;

function functionsBinding(signature: Signature, source: string): string[] | Missing {
  const holder = /\bimpl\s+Solution\b/.test(withoutComments(source)) ? 'Solution::' : '';
  const lines: string[] = [];
  for (const callable of signature.kind === 'functions' ? signature.functions : []) {
    const found = nameDefined(source, functionPattern, callable.name);
    if (found === undefined) {
      return { missing: callable.name, what: 'function' };
    }
    const { decoded, passed } = argumentsText(callable, source, found);
    lines.push(
      `("${callable.name}", Box::new(|call: &mut prep_harness::Call| {`,
      ...decoded,
      `    let result = call.timed(|| ${holder}${found}(${passed}));`,
      callable.changes < 0
        ? '    call.result(&result)'
        : `    call.changed(&result, ${callable.changes}, &a${callable.changes})`,
      '})),',
    );
  }
  return [
    "pub fn prep_functions() -> Vec<(&'static str, prep_harness::Function)> { vec![",
    ...lines.map((line) => `    ${line}`),
    ']}',
  ];
}

function classBinding(
  { name, parameters, methods }: Extract<Signature, { kind: 'class' }>,
  source: string,
): string[] | Missing {
  const title = nameDefined(source, /\bstruct\s+(\w+)/g, pascalCase(name));
  if (title === undefined) {
    return { missing: pascalCase(name), what: 'class' };
  }
  const maker = { name: 'new', parameters, returns: ['void'] as const, changes: -1 };
  const lines: string[] = [];
  for (const method of methods) {
    const found = nameDefined(source, functionPattern, method.name);
    if (found === undefined) {
      return { missing: `${title}::${method.name}`, what: 'function' };
    }
    const { decoded, passed } = argumentsText(method, source, found);
    lines.push(
      `    "${method.name}" => {`,
      ...decoded.map((line) => `    ${line}`),
      `        let result = thing.${found}(${passed});`,
      '        call.result(&result)',
      '    }',
    );
  }
  const { decoded, passed } = argumentsText(maker, source, 'new');
  return [
    'pub fn prep_make(prep_given: &[prep_harness::Json]) -> Box<dyn FnMut(&str, &mut prep_harness::Call) -> String> {',
    ...decoded.map((line) => line.replace(/call\.arguments\(\d+\)/, 'prep_given')),
    `    let mut thing = ${title}::new(${passed});`,
    '    Box::new(move |prep_name, call| match prep_name {',
    ...lines.map((line) => `    ${line}`),
    '        _ => unreachable!(),',
    '    })',
    '}',
  ];
}

/** Lines that decode arguments, and how they are passed: as the solution takes them, by value or by reference. */
function argumentsText(
  { parameters, changes }: Callable,
  source: string,
  found: string,
): { decoded: string[]; passed: string } {
  const head = new RegExp(`\\bfn\\s+(?:r#)?${found}\\s*(?:<[^(]*>)?\\s*\\(([^{]*)`).exec(
    withoutComments(source),
  );
  const own = (head?.[1] ?? '')
    .split(/,(?![^<(]*[>)])/)
    .map((part) => part.trim())
    .filter((part) => !/^(?:&\s*(?:mut\s+)?|mut\s+)?self$/.test(part));
  const marks = parameters.map(
    (_, index) => /:\s*(&(?:\s*'\w+)?\s*(?:mut\s+)?)/.exec(own[index] ?? '')?.[1] ?? '',
  );
  const decoded = parameters.flatMap(({ type }, index) => {
    // Only with a type of its own can a reference be taken to it.
    const isBorrowed = marks[index] !== '' || index === changes;
    const written = isBorrowed ? `: ${typeOf(type).replaceAll('HashMap', 'std::collections::HashMap')}` : '';
    return [`    let mut a${index}${written} = prep_harness::Decode::decode(&given[${index}]);`];
  });
  const passed = parameters.map(
    (_, index) => `${/mut/.test(marks[index] ?? '') ? '&mut ' : marks[index] === '' ? '' : '&'}a${index}`,
  );
  return {
    decoded: [`    let given = call.arguments(${parameters.length});`, ...decoded],
    passed: passed.join(', '),
  };
}
