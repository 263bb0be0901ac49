/** A fresh random id (UUID version 4). Never for anything that must come out the same twice. */
export function newId(): string {
  return crypto.randomUUID();
}
