/** Advance widths of Helvetica for U+0020 to U+007E, in thousandths of the type size (Adobe Font Metrics). */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278,
  278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
  667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const others: Readonly<Record<string, number>> = {
  '–': 556,
  '—': 1000,
  '’': 222,
  '•': 350,
  '«': 556,
  '»': 556,
  '€': 556,
  '…': 1000,
  œ: 944,
  '°': 400,
};

/** Width of a text in points. Bold is a little wider. */
export function measureHelvetica(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text) {
    const base = character.normalize('NFD').codePointAt(0) ?? 32;
    sum += others[character] ?? widths[base - 32] ?? 556;
  }
  return (sum * size * (bold ? 1.06 : 1)) / 1000;
}
