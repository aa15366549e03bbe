/** A formula taken apart: a tree of numbers, names and calls. */
export type Formula =
  | { type: 'number'; value: number }
  | { type: 'name'; name: string }
  | { type: 'call'; name: string; arguments: Formula[] };

/** Lengths of time that formulas may name, in seconds. */
const constants: Readonly<Record<string, number>> = {
  minute: 60,
  hour: 3_600,
  day: 86_400,
  month: 2_592_000,
  year: 31_536_000,
};

const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  '+': (a = 0, b = 0) => a + b,
  '-': (a = 0, b) => (b === undefined ? -a : a - b),
  '*': (a = 0, b = 0) => a * b,
  '/': (a = 0, b = 0) => a / b,
  '^': (a = 0, b = 0) => a ** b,
  min: Math.min,
  max: Math.max,
  // A sum that is whole but for the last bits of its fraction is whole.
  ceil: (a = 0) => Math.ceil(a - Math.abs(a) * 1e-12),
  floor: (a = 0) => Math.floor(a + Math.abs(a) * 1e-12),
  ln: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  sqrt: Math.sqrt,
};

const deepest = 50;

/**
 * Takes a formula apart: numbers, names in kebab-case, `+ - × ÷ ^`, brackets, and functions. It is arithmetic and nothing
 * else: content never runs.
 *
 * @throws SyntaxError with what is wrong, and where
 */
export function parseFormula(text: string): Formula {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const take = (): string => {
    const token = tokens[at];
    if (token === undefined) {
      throw new SyntaxError('the formula ends too early');
    }
    at += 1;
    return token;
  };
  const expect = (token: string): void => {
    const got = take();
    if (got !== token) {
      throw new SyntaxError(`"${token}" was expected, not "${got}"`);
    }
  };
  const sum = (depth: number): Formula => chain(['+', '-'], () => product(depth));
  const product = (depth: number): Formula => chain(['*', '/'], () => power(depth));
  const power = (depth: number): Formula => {
    const base = atom(depth);
    if (peek() !== '^') {
      return base;
    }
    take();
    return { type: 'call', name: '^', arguments: [base, power(depth + 1)] };
  };
  const chain = (operators: readonly string[], next: () => Formula): Formula => {
    let left = next();
    for (let operator = peek(); operator !== undefined && operators.includes(operator); operator = peek()) {
      take();
      left = { type: 'call', name: operator, arguments: [left, next()] };
    }
    return left;
  };
  const atom = (depth: number): Formula => {
    if (depth > deepest) {
      throw new SyntaxError('the formula is nested too deeply');
    }
    const token = take();
    if (token === '(') {
      const inner = sum(depth + 1);
      expect(')');
      return inner;
    }
    if (token === '-') {
      return { type: 'call', name: '-', arguments: [power(depth + 1)] };
    }
    if (/^[\d.]/.test(token)) {
      return { type: 'number', value: Number(token) };
    }
    if (!/^[a-z]/.test(token)) {
      throw new SyntaxError(`"${token}" stands in the wrong place`);
    }
    return peek() === '(' ? call(token, depth) : { type: 'name', name: token };
  };
  const call = (name: string, depth: number): Formula => {
    if (!/^[a-z]/.test(name) || !(name in functions)) {
      throw new SyntaxError(`there is no function "${name}"`);
    }
    take();
    const values = [sum(depth + 1)];
    while (peek() === ',') {
      take();
      values.push(sum(depth + 1));
    }
    expect(')');
    return { type: 'call', name, arguments: values };
  };
  const whole = sum(0);
  if (at < tokens.length) {
    throw new SyntaxError(`"${tokens[at]}" stands in the wrong place`);
  }
  return whole;
}

function tokensOf(text: string): string[] {
  const plain = text.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-');
  const tokens: string[] = [];
  const token = /\s*(\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+|[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[-+*/^(),])/y;
  while (token.lastIndex < plain.trimEnd().length) {
    const at = token.lastIndex;
    const match = token.exec(plain);
    if (match === null) {
      throw new SyntaxError(`"${plain.slice(at).trim().slice(0, 12)}" is not part of a formula`);
    }
    tokens.push(match[1] ?? '');
  }
  return tokens;
}

/** The names that a formula uses, constants left out. */
export function namesOf(formula: Formula): string[] {
  switch (formula.type) {
    case 'number':
      return [];
    case 'name':
      return formula.name in constants ? [] : [formula.name];
    case 'call':
      return [...new Set(formula.arguments.flatMap(namesOf))];
  }
}

/** What a formula comes to; `NaN` where a name has no value. */
export function evaluate(formula: Formula, values: ReadonlyMap<string, number>): number {
  switch (formula.type) {
    case 'number':
      return formula.value;
    case 'name':
      return values.get(formula.name) ?? constants[formula.name] ?? Number.NaN;
    case 'call':
      return (functions[formula.name] ?? (() => Number.NaN))(
        ...formula.arguments.map((each) => evaluate(each, values)),
      );
  }
}
