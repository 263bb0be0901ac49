/** Letters and digits without accents, vowel signs, case. @param {unknown} text */
export const plain = (text) =>
  String(text ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase();

/** For text whose spaces and marks differ between readers. @param {unknown} text */
export const squeeze = (text) => plain(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The beginnings of the longer words, so that endings do not count. @param {unknown} text */
export const stems = (text) =>
  new Set(
    plain(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 6)),
  );

/** Which part of the shorter text's words the longer one has, 0…1. @param {unknown} a @param {unknown} b */
export function likeness(a, b) {
  const [few, many] = [stems(a), stems(b)].sort((x, y) => x.size - y.size);
  if (!few || !many || few.size === 0) return 0;
  return [...few].filter((stem) => many.has(stem)).length / few.size;
}
