import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { errorCode } from '../system/errors.ts';
import { damagedRow } from './seal.ts';

/** A text as it is kept: packed, and known by its hash. */
export interface Packed {
  /** SHA-256. */
  hash: Buffer;
  /** Bytes of the text in UTF-8. */
  size: number;
  body: Buffer;
}

/** Packs a text with DEFLATE (RFC 1951). */
export function pack(text: string): Packed {
  const bytes = Buffer.from(text, 'utf8');
  return { hash: hashOf(bytes), size: bytes.length, body: deflateRawSync(bytes) };
}

/** The text of a packed row. @throws UserError when it is not what was packed */
export function unpack({ hash, size, body }: { hash: Uint8Array; size: number; body: Uint8Array }): string {
  let bytes: Buffer;
  try {
    bytes = inflateRawSync(body, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw errorCode(error) === '' ? error : damagedRow('source');
  }
  if (!hashOf(bytes).equals(hash)) {
    throw damagedRow('source');
  }
  return bytes.toString('utf8');
}

function hashOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
