/** A query in lower case, without comments and without what stands in quotes. */
export function plainQuery(source: string): string {
  return source
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/'(?:[^']|'')*'/g, "''")
    .replaceAll('"', '')
    .toLowerCase();
}
