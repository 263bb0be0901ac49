const indent = 2;

/** The text of a value as it stands so many levels deep; what JSON writes of a text holds no line end. */
const indented = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, indent).replaceAll('\n', `\n${' '.repeat(indent * depth)}`);

function* listItems(items: readonly unknown[]): Generator<string> {
  for (const [at, item] of items.entries()) yield `${at === 0 ? '[' : ','}\n${' '.repeat(2 * indent)}${indented(item, 2)}`;
  yield `\n${' '.repeat(indent)}]`;
}

/** The parts of an object's text, a long list in it item by item: the results of thousands are too large to be one text. */
function* listParts(value: Readonly<Record<string, unknown>>): Generator<string> {
  yield '{';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  for (const [at, [key, each]] of entries.entries()) {
    yield `${at === 0 ? '' : ','}\n${' '.repeat(indent)}${JSON.stringify(key)}: `;
    if (Array.isArray(each) && each.length > 0) yield* listItems(each);
    else yield indented(each, 1);
  }
  yield entries.length > 0 ? '\n}\n' : '}\n';
}

function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** An object as indented JSON in UTF-8, with a line end: the bytes that `JSON.stringify(value, null, 2)` gives. */
export function writeJson(value: Readonly<Record<string, unknown>>): Uint8Array {
  const encoder = new TextEncoder();
  return joinParts(Array.from(listParts(value), (part) => encoder.encode(part)));
}
