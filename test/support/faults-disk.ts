import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Draw, program, runChild, surroundings, workFolder } from './faults.ts';

/** What a command did to the disk, in order; `said` is the answer on standard output. */
export type DiskOperation =
  | { kind: 'write'; file: string; at: number; bytes: Buffer }
  | { kind: 'truncate'; file: string; length: number }
  | { kind: 'create'; file: string }
  | { kind: 'remove'; file: string }
  | { kind: 'sync'; file: string }
  | { kind: 'said' };

/** Runs a command and gives what it did to the files of the database, but the shared memory, which is not kept. */
export async function operationsOf(home: string, argv: readonly string[]): Promise<DiskOperation[]> {
  const log = join(workFolder(), 'strace');
  const calls = 'openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,rename';
  const { code, err } = await runChild(
    'strace',
    ['-o', log, '-y', '-xx', '-s', '70000', '-e', `trace=${calls}`, process.execPath, program, ...argv],
    surroundings(home),
  );
  if (code !== 0) {
    throw new Error(`prep ${argv.join(' ')} ended with ${code} under strace: ${err}`);
  }
  return readFileSync(log, 'latin1')
    .split('\n')
    .flatMap((line) => operationOf(line, home));
}

function operationOf(line: string, home: string): DiskOperation[] {
  const call = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(line);
  if (call === null || Number(call[3]) < 0) {
    return [];
  }
  const [, name = '', parameters = ''] = call;
  const hex = /"((?:\\x[0-9a-f]{2})*)"/.exec(parameters)?.[1] ?? '';
  const bytes = Buffer.from(hex.replaceAll('\\x', ''), 'hex');
  const handle = /^(\d+)<([^>]*)>/.exec(parameters);
  const opened = (handle?.[2] ?? '').replaceAll(/\\x([0-9a-f]{2})/g, (_all, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  const numbers = parameters.split(', ').map(Number);
  if (name === 'write') {
    return handle?.[1] === '1' ? [{ kind: 'said' }] : [];
  }
  const path = name === 'openat' || name === 'unlink' ? bytes.toString('utf8') : opened;
  const file = path === home ? '.' : basename(path);
  if ((file !== '.' && join(home, file) !== path) || !/^(?:\.|prep\.db(?:-wal|-journal)?)$/.test(file)) {
    return [];
  }
  switch (name) {
    case 'pwrite64': {
      const [length = 0, at = 0] = numbers.slice(-2);
      if (bytes.length !== length) {
        throw new Error(`strace cut a write of ${length} bytes to ${bytes.length}`);
      }
      return [{ kind: 'write', file, at, bytes }];
    }
    case 'ftruncate':
      return [{ kind: 'truncate', file, length: numbers.at(-1) ?? 0 }];
    case 'openat':
      return parameters.includes('O_CREAT') ? [{ kind: 'create', file }] : [];
    case 'unlink':
      return [{ kind: 'remove', file }];
    case 'fsync':
    case 'fdatasync':
      return [{ kind: 'sync', file }];
    default:
      throw new Error(`not foreseen: ${line.slice(0, 200)}`);
  }
}

/** A file on the disk: what is certain of it, and the writes that no sync has followed yet. */
interface Inode {
  sure: Buffer;
  waiting: (DiskOperation & { kind: 'write' | 'truncate' })[];
}

/**
 * A disk on which nothing is certain before it is synced. Writes wait, each of which power loss may drop, keep or tear
 * at a sector; creating and removing names wait too, and are dropped from the newest back, as a journalling file
 * system does. Syncing a file makes it and all earlier names certain.
 */
export class Disk {
  private names = new Map<string, Inode>();
  private sureNames = new Map<string, Inode>();
  private waitingNames: Map<string, Inode>[] = [];

  do(operation: DiskOperation): void {
    if (operation.kind === 'said' || (operation.kind === 'sync' && operation.file === '.')) {
      if (operation.kind === 'sync') {
        this.syncNames();
      }
      return;
    }
    const inode = this.names.get(operation.file);
    if (operation.kind === 'create') {
      if (inode === undefined) {
        this.names.set(operation.file, { sure: Buffer.alloc(0), waiting: [] });
        this.waitingNames.push(new Map(this.names));
      }
    } else if (operation.kind === 'remove') {
      this.names.delete(operation.file);
      this.waitingNames.push(new Map(this.names));
    } else if (inode === undefined) {
      throw new Error(`${operation.file} is not there`);
    } else if (operation.kind === 'sync') {
      inode.sure = inode.waiting.reduce(applied, inode.sure);
      inode.waiting = [];
      this.syncNames();
    } else {
      inode.waiting.push(operation);
    }
  }

  /** Writes into a folder what could be found after power was lost now. */
  losePower(folder: string, draw: Draw): void {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const names = draw.one([this.sureNames, ...this.waitingNames]);
    for (const [name, { sure, waiting }] of names) {
      const kept = waiting.flatMap((operation) => survivor(operation, draw));
      writeFileSync(join(folder, name), kept.reduce(applied, sure), { mode: 0o600 });
    }
  }

  private syncNames(): void {
    this.sureNames = new Map(this.names);
    this.waitingNames = [];
  }
}

function applied(before: Buffer, operation: DiskOperation): Buffer {
  if (operation.kind === 'truncate') {
    const after = Buffer.alloc(operation.length);
    before.copy(after);
    return after;
  }
  if (operation.kind !== 'write') {
    return before;
  }
  const after = Buffer.alloc(Math.max(before.length, operation.at + operation.bytes.length));
  before.copy(after);
  operation.bytes.copy(after, operation.at);
  return after;
}

function survivor<Operation extends DiskOperation>(operation: Operation, draw: Draw): Operation[] {
  const fate = draw.below(5);
  if (fate < 2) {
    return [];
  }
  return fate === 2 && operation.kind === 'write'
    ? [
        {
          ...operation,
          bytes: operation.bytes.subarray(0, 512 * draw.below(1 + operation.bytes.length / 512)),
        },
      ]
    : [operation];
}
