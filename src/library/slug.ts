const longest = 60;

/** Letters and digits of any script, joined by hyphens; a long text keeps its beginning and a checksum of the whole. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const letters = [...slug];
  return letters.length <= longest
    ? slug
    : `${letters
        .slice(0, longest - 8)
        .join('')
        .replace(/-+$/, '')}-${checksum(slug)}`;
}

/** FNV-1a over UTF-16 units, seven digits in base 36: enough to tell long names apart. */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return sum.toString(36).padStart(7, '0');
}
