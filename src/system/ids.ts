/**
 * A UUIDv7 (RFC 9562): 48 bits of time, then randomness.
 *
 * @param epochMs the instant it carries
 * @param random ten random bytes
 */
export function uuidv7(epochMs: number, random: Uint8Array): Buffer {
  const id = Buffer.alloc(16);
  id.writeUIntBE(Math.max(0, Math.floor(epochMs)), 0, 6);
  id.set(random.subarray(0, 10), 6);
  id.writeUInt8((id.readUInt8(6) & 0x0f) | 0x70, 6);
  id.writeUInt8((id.readUInt8(8) & 0x3f) | 0x80, 8);
  return id;
}

/** The usual text form: 8-4-4-4-12 hexadecimal digits. */
export function uuidText(id: Uint8Array): string {
  const hex = Buffer.from(id).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** What people type and read instead of a whole UUID: its last six digits, which are random. */
export function shortId(uuid: string): string {
  return uuid.slice(-6);
}
