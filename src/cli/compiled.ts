import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { replaceFile } from '../system/files.ts';

const checksumBytes = 4;

/**
 * What `require` gives for a CommonJS file, from what V8 compiled the last time: compiling the whole program anew is a
 * tenth of each start. V8 believes what it is given, and knows a program by its length only; so the cache ends with a
 * checksum over itself, the program's text and Node's version. One that does not fit is as good as none, and is written
 * anew at the end, where its folder is there and can be written.
 *
 * @param file the program, absolute
 * @param cache where the compiled code is kept, absolute; disposable
 * @throws what the file throws when it is evaluated
 */
export function requireCompiled(file: string, cache: string): unknown {
  const text = readFileSync(file);
  const seed = crc32(text, crc32(process.version + process.arch));
  const cached = readCache(cache, seed);
  const script = new Script(Module.wrap(text.toString('utf8')), {
    filename: file,
    ...(cached === undefined ? {} : { cachedData: cached }),
  });
  if (cached === undefined || script.cachedDataRejected === true) {
    // At the end, so that the functions that this start needed are in it too.
    process.on('exit', () => writeCache(cache, script.createCachedData(), seed));
  }
  const module = { exports: {} };
  const evaluate: unknown = script.runInThisContext();
  if (typeof evaluate === 'function') {
    evaluate.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  }
  return module.exports;
}

function readCache(path: string, seed: number): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.length - checksumBytes;
    const data = bytes.subarray(0, end);
    return bytes.readUInt32LE(end) === crc32(data, seed) ? data : undefined;
  } catch {
    return undefined;
  }
}

function writeCache(path: string, data: Buffer, seed: number): void {
  const checksum = Buffer.alloc(checksumBytes);
  checksum.writeUInt32LE(crc32(data, seed));
  try {
    replaceFile(path, Buffer.concat([data, checksum]));
  } catch {
    // Compiled again the next time.
  }
}
