/** Marks that an entity's name puts on its letter: `&eacute;` is e with U+0301. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  ordm: 'º',
  euro: '€',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  szlig: 'ß',
  lt: '<',
  gt: '>',
};

function fromNumber(code: number): string {
  return code >= 32 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff) ? String.fromCodePoint(code) : ' ';
}

/** Character references that pasted web pages leave in their text, as the characters they stand for; unknown ones stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\p{L})(grave|acute|circ|tilde|uml|ring|cedil)|(\w{2,7}));/giu,
    (whole, hex, number, letter, mark, name) => {
      if (hex) return fromNumber(Number.parseInt(hex, 16));
      if (number) return fromNumber(Number(number));
      if (letter) return `${letter}${marks[mark.toLowerCase()] ?? ''}`.normalize('NFC');
      return named[name] ?? whole;
    },
  );
}
