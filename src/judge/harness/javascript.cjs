// Runs one solution against inputs that arrive line by line on descriptor 3, and answers there. What the solution
// prints goes to descriptors 1 and 2, a file; each answer says how far that file had grown.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const Module = require('node:module');

const channel = 3;
const longestText = 200;

class ListNode {
  constructor(val = 0, next = null) {
    this.val = val;
    this.next = next;
  }
}

class TreeNode {
  constructor(val = 0, left = null, right = null) {
    this.val = val;
    this.left = left;
    this.right = right;
  }
}

let node = { list: ListNode, tree: TreeNode };

// A value of another type becomes a note of what it is.
function unfit(value) {
  const name =
    value === null || value === undefined ? String(value) : (value.constructor?.name ?? typeof value);
  let text = '?';
  try {
    text = require('node:util').inspect(value, { depth: 3, breakLength: Number.POSITIVE_INFINITY });
  } catch {
    // Nothing can be shown of it.
  }
  const half = longestText / 2;
  return {
    $other: name,
    text: text.length > longestText ? `${text.slice(0, half)}…${text.slice(-half)}` : text,
  };
}

function decode(value, [name, of]) {
  switch (name) {
    case 'long':
      return BigInt(value);
    case 'float':
      return Number(value);
    case 'optional':
      return value === null ? null : decode(value, of);
    case 'list':
      return ['int', 'bool', 'string', 'json'].includes(of[0])
        ? value
        : value.map((entry) => decode(entry, of));
    case 'matrix':
      return value.map((row) => row.map((entry) => decode(entry, of)));
    case 'map':
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, decode(entry, of)]));
    case 'linked-list':
      return value.reduceRight((next, entry) => {
        const made = new node.list();
        made.val = decode(entry, of);
        made.next = next;
        return made;
      }, null);
    case 'tree':
      return decodeTree(value, of);
    default:
      return value;
  }
}

function decodeTree(value, of) {
  const build = (entry) => {
    if (entry === null || entry === undefined) {
      return null;
    }
    const made = new node.tree();
    made.val = decode(entry, of);
    made.left = null;
    made.right = null;
    return made;
  };
  const root = build(value[0]);
  const level = root === null ? [] : [root];
  let at = 1;
  for (const parent of level) {
    for (const side of ['left', 'right']) {
      const child = build(value[at]);
      at += 1;
      if (child !== null) {
        parent[side] = child;
        level.push(child);
      }
    }
  }
  return root;
}

function encode(value, [name, of]) {
  switch (name) {
    case 'int':
      if (typeof value === 'bigint') {
        return wholeNumber(value);
      }
      return Number.isInteger(value) ? wholeNumber(value) : unfit(value);
    case 'long':
      return typeof value === 'bigint' || Number.isSafeInteger(value) ? String(value) : unfit(value);
    case 'bool':
      return typeof value === 'boolean' ? value : unfit(value);
    case 'string':
      return typeof value === 'string' ? value : unfit(value);
    case 'float':
      return typeof value === 'number' ? real(value) : unfit(value);
    case 'void':
      return null;
    case 'json':
      return encodeAny(value, 0);
    case 'optional':
      return value === null || value === undefined ? null : encode(value, of);
    case 'map':
      return encodeMap(value, of);
    case 'linked-list':
      return encodeLinked(value, of);
    case 'tree':
      return encodeTree(value, of);
    default: {
      const inner = name === 'graph' ? ['list', ['int']] : name === 'matrix' ? ['list', of] : of;
      return Array.isArray(value) ? Array.from(value, (entry) => encode(entry, inner)) : unfit(value);
    }
  }
}

function wholeNumber(value) {
  return Number.isSafeInteger(Number(value)) ? Number(value) : { $long: String(BigInt(value)) };
}

function real(value) {
  return Number.isFinite(value) ? value : { $float: String(value) };
}

function encodeAny(value, depth) {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return value;
  }
  if (value === undefined) {
    return depth === 0 ? unfit(value) : null;
  }
  if (typeof value === 'bigint') {
    return wholeNumber(value);
  }
  if (typeof value === 'number') {
    return real(value);
  }
  if (depth < 500 && Array.isArray(value)) {
    return Array.from(value, (entry) => encodeAny(entry, depth + 1));
  }
  const isPlain = [Object.prototype, null].includes(Object.getPrototypeOf(value));
  return depth < 500 && typeof value === 'object' && isPlain
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, encodeAny(entry, depth + 1)]))
    : unfit(value);
}

function encodeMap(value, of) {
  const entries =
    value instanceof Map
      ? [...value]
      : typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value)
        : undefined;
  return entries === undefined
    ? unfit(value)
    : Object.fromEntries(entries.map(([key, entry]) => [String(key), encode(entry, of)]));
}

function encodeLinked(first, of) {
  const values = [];
  const seen = new Set();
  for (let at = first ?? null; at !== null && at !== undefined; at = at.next) {
    if (typeof at !== 'object' || !('val' in at && 'next' in at)) {
      return unfit(at);
    }
    if (seen.has(at)) {
      return { $other: 'linked list', text: `runs in a circle after ${values.length} nodes` };
    }
    seen.add(at);
    values.push(encode(at.val, of));
  }
  return values;
}

function encodeTree(root, of) {
  const values = [];
  const seen = new Set();
  const level = [root];
  for (const at of level) {
    if (at === null || at === undefined) {
      values.push(null);
      continue;
    }
    if (typeof at !== 'object' || !('val' in at && 'left' in at && 'right' in at)) {
      return unfit(at);
    }
    if (seen.has(at)) {
      return { $other: 'tree', text: 'a node is its own descendant, or has two parents' };
    }
    seen.add(at);
    values.push(encode(at.val, of));
    level.push(at.left, at.right);
  }
  while (values.at(-1) === null) {
    values.pop();
  }
  return values;
}

function plain(name) {
  return name.replaceAll('_', '').toLowerCase();
}

// Every name that a signature may be found under, so that a declaration needs no export.
function lookFor(signature) {
  const ones = signature.kind === 'class' ? [signature] : signature.functions;
  return ones.flatMap(({ names }) => names).concat('Solution', 'ListNode', 'TreeNode');
}

function load({ source, path: file, signature }) {
  const wanted = [...new Set(lookFor(signature))];
  const lookup = wanted
    .map((name) => `${name}: typeof ${name} === 'undefined' ? undefined : ${name}`)
    .join(', ');
  const own = new Module(file, undefined);
  own.filename = file;
  own.paths = Module._nodeModulePaths(path.dirname(file));
  // Given as parameters these two can be declared anew by the solution.
  const run = vm.compileFunction(
    `${source}\n;return {${lookup}};`,
    ['exports', 'require', 'module', '__filename', '__dirname'],
    { filename: file },
  );
  globalThis.ListNode = ListNode;
  globalThis.TreeNode = TreeNode;
  const require = Module.createRequire(file);
  const declared = run.call(own.exports, own.exports, require, own, file, path.dirname(file));
  const exported = own.exports;
  const names = { ...declared };
  for (const [name, value] of Object.entries(exported ?? {})) {
    names[name] = value;
  }
  if (typeof exported === 'function') {
    names[exported.name === '' ? (wanted[0] ?? '') : exported.name] = exported;
  }
  node = { list: names.ListNode ?? ListNode, tree: names.TreeNode ?? TreeNode };
  return names;
}

function found(names, wanted) {
  for (const name of wanted) {
    if (typeof names[name] === 'function') {
      return names[name];
    }
  }
  const near = Object.keys(names).find(
    (name) => plain(name) === plain(wanted[0]) && typeof names[name] === 'function',
  );
  if (near !== undefined) {
    return names[near];
  }
  const holder = names['Solution'];
  if (typeof holder === 'function') {
    const inside = Object.getOwnPropertyNames(holder.prototype).find(
      (name) => plain(name) === plain(wanted[0]),
    );
    return inside === undefined ? undefined : (...values) => new holder()[inside](...values);
  }
  return undefined;
}

async function callFunction(target, one, values) {
  const given = values.map((value, index) => decode(value, one.parameters[index] ?? ['json']));
  const clock = started();
  const returned = target(...given);
  const result = isPromise(returned) ? await returned : returned;
  const took = since(clock);
  if (one.changes < 0) {
    return [encode(result, one.returns), took];
  }
  const changed = encode(given[one.changes], one.parameters[one.changes]);
  return [one.returns[0] === 'void' ? changed : [encode(result, one.returns), changed], took];
}

async function callClass(target, signature, calls) {
  const clock = started();
  const results = [];
  let thing;
  for (const [name, ...values] of calls) {
    if (name === 'new') {
      thing = new target(...values.map((value, index) => decode(value, signature.parameters[index])));
      results.push(null);
      continue;
    }
    const one = signature.methods.find((method) => method.name === name);
    const given = values.map((value, index) => decode(value, one.parameters[index]));
    const returned = thing[methodName(thing, one.names)](...given);
    results.push(encode(isPromise(returned) ? await returned : returned, one.returns));
  }
  return [results, since(clock)];
}

function methodName(thing, wanted) {
  const exact = wanted.find((name) => typeof thing[name] === 'function');
  if (exact !== undefined) {
    return exact;
  }
  const near = Object.getOwnPropertyNames(Object.getPrototypeOf(thing)).find(
    (name) => plain(name) === plain(wanted[0]),
  );
  if (near === undefined) {
    throw new TypeError(`the class has no method ${wanted[0]}`);
  }
  return near;
}

function isPromise(value) {
  return typeof value === 'object' && value !== null && typeof value.then === 'function';
}

function started() {
  return { cpu: process.cpuUsage(), wall: process.hrtime.bigint() };
}

function since({ cpu, wall }) {
  const used = process.cpuUsage(cpu);
  return { cpu: used.user + used.system, wall: Number((process.hrtime.bigint() - wall) / 1000n) };
}

// Lines of a stack that stand in the solution, outermost first.
function framesOf(stack, file) {
  const frames = [];
  for (const line of stack.split('\n')) {
    const at = line.lastIndexOf(`${file}:`);
    const place = at < 0 ? null : /^(\d+)(?::(\d+))?/.exec(line.slice(at + file.length + 1));
    if (place !== null) {
      const name = /^\s*at (?:async )?(?:new )?([^\s(]+) \(/.exec(line)?.[1] ?? '';
      frames.unshift({
        line: Number(place[1]),
        name: name.replace(/^Object\./, '').replace('<anonymous>', ''),
      });
    }
  }
  return frames.length > 6 ? [...frames.slice(0, 3), ...frames.slice(-3)] : frames;
}

function errorOf(thrown, file, isLoading) {
  const isError = thrown instanceof Error;
  const frames = framesOf(isError ? String(thrown.stack) : '', file);
  const message = isError ? String(thrown.message) : `${unfit(thrown).text} was thrown`;
  const isSyntax = isLoading && thrown?.name === 'SyntaxError';
  const isMemory = isError && /allocation failed|Invalid (array|typed array) length: 1e/i.test(message);
  return {
    kind: isSyntax ? 'compile' : isMemory ? 'memory' : thrown?.code === 'EFBIG' ? 'output' : 'raised',
    type: isError ? thrown.name : typeof thrown,
    message: message.slice(0, 2000),
    line: frames.at(-1)?.line ?? null,
    column: null,
    frames: isSyntax ? [] : frames,
  };
}

function answer(message) {
  const data = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let at = 0; at < data.length; ) {
    at += fs.writeSync(channel, data, at);
  }
}

function printed() {
  try {
    return fs.fstatSync(1).size;
  } catch {
    return 0;
  }
}

// The kernel's own mark of this memory map: what a parent used before `exec` does not count.
function peak() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

function* linesOf(descriptor) {
  const chunk = Buffer.alloc(65_536);
  let rest = [];
  for (;;) {
    const length = fs.readSync(descriptor, chunk);
    if (length === 0) {
      return;
    }
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0 && at < length; at = chunk.indexOf(10, from)) {
      rest.push(Buffer.from(chunk.subarray(from, at)));
      yield Buffer.concat(rest).toString('utf8');
      rest = [];
      from = at + 1;
    }
    rest.push(Buffer.from(chunk.subarray(from, length)));
  }
}

async function main() {
  const lines = linesOf(channel);
  const setup = JSON.parse(lines.next().value);
  const { signature, path: file } = setup;
  Error.stackTraceLimit = 100;
  const end = (message) => {
    answer(message);
    process.reallyExit(0);
  };
  let names;
  try {
    names = load(setup);
  } catch (error) {
    return end({ failed: errorOf(error, file, true), printed: printed() });
  }
  const targets = new Map();
  for (const one of signature.kind === 'class' ? [signature] : signature.functions) {
    const target = found(names, one.names);
    if (target === undefined) {
      const what = signature.kind === 'class' ? 'class' : 'function';
      const told = { kind: 'missing', type: '', message: one.names[0], what };
      return end({ failed: { ...told, line: null, column: null, frames: [] }, printed: printed() });
    }
    targets.set(one.name, { target, one });
  }
  let current;
  const raise = (error) => {
    if (current !== undefined) {
      answer({ id: current, error: errorOf(error, file, false), printed: printed() });
    }
    process.reallyExit(0);
  };
  process.on('uncaughtException', raise);
  process.on('unhandledRejection', raise);
  process.on('beforeExit', () => raise(new Error('the promise that was returned never settles')));
  answer({ ready: true });
  for (const line of lines) {
    const message = JSON.parse(line);
    if (message.peak === true) {
      answer({ peak: peak() });
      continue;
    }
    current = message.id;
    const { target, one } = targets.get(message.call ?? targets.keys().next().value);
    let reply;
    try {
      const run = signature.kind === 'class' ? callClass : callFunction;
      const [value, { cpu, wall }] = await run(target, one, message.input);
      reply = { id: message.id, value, cpu, wall, printed: printed() };
    } catch (error) {
      reply = { id: message.id, error: errorOf(error, file, false), printed: printed() };
    }
    current = undefined;
    answer(reply);
  }
  return process.reallyExit(0);
}

void main();
