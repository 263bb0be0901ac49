const shortest = 6;

/**
 * A code for each candidate id: `C-` and the first characters of the id, as few as keep the codes apart but at least six.
 * It says nothing about the person, the file or the rank, and is the same on every machine.
 */
export function assignBlindCodes(ids: readonly string[]): ReadonlyMap<string, string> {
  let length = shortest;
  const longest = Math.max(shortest, ...ids.map((id) => id.length));
  while (length < longest && new Set(ids.map((id) => id.slice(0, length))).size < new Set(ids).size) length += 1;
  return new Map(ids.map((id) => [id, `C-${id.slice(0, length).toUpperCase()}`]));
}
