/**
 * Repairs the text of a right-to-left line after its words were put in logical order: brackets that were read as seen are
 * turned round, and ranges of years come out with the earlier year first.
 */
export function mendRightToLeft(text: string): string {
  return mendYearRanges(mendBrackets(text));
}

const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«', '{': '}', '}': '{' };

/** A closing bracket before any opening one shows that the brackets were stored as they look. */
function mendBrackets(text: string): string {
  let balance = 0;
  let wrong = 0;
  for (const character of text) {
    if (character === '(' || character === '[') balance += 1;
    else if (character === ')' || character === ']') balance -= 1;
    if (balance < 0) {
      wrong += 1;
      balance = 0;
    }
  }
  return wrong > 0 && balance > 0 ? text.replace(/[()[\]{}«»]/gu, (bracket) => mirrored[bracket] ?? bracket) : text;
}

const yearRange = /(?<!\p{Nd})((?:19|20)\d{2})(\s*[-–—]\s*)((?:19|20)\d{2})(?!\p{Nd})/gu;

function mendYearRanges(text: string): string {
  return text.replace(yearRange, (whole, from: string, dash: string, to: string) =>
    Number(from) > Number(to) ? `${to}${dash}${from}` : whole,
  );
}
