import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import pages from '../../../../resources/lexicons/page-words.json' with { type: 'json' };
import { writtenWords } from '../../text/lexicon/word-pattern.ts';

/** One line of a notice without the marks that the page, Markdown or HTML put around its words. */
export interface CleanLine {
  readonly text: string;
  /** What stood before the text: a bullet, a number or letter (`3.`, `a)`, `VI.`), or nothing. */
  readonly marker: 'bullet' | 'number' | null;
  /** Level of a Markdown heading, 0 for none. */
  readonly headingLevel: number;
  /** True when the whole line is set in bold by Markdown. */
  readonly bold: boolean;
}

const bullet = /^(?:[-–—•●▪◦‣·➢✓✔➤□❖►▶■○*\uf0b7\uf0a7\uf0d8\uf0fc]\s*)+(?=\s|\p{L}|\d)/u;
/** Word's hollow bullet, pasted as a letter: "o  Knowledge of …". */
const letterBullet = /^o(?:\t|\s{2,})(?=\p{Lu})/u;
const number =
  /^(?:\(?\d{1,2}(?:\.\d{1,2})*\s?[.)°/-](?!\d)\s*|\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=\p{Lu})|\(?[a-zA-Z][.)]\s+|[IVX]{1,5}\s?[.)/-]\s*|[\u0660-\u0669]{1,2}\s?[.)-]\s*)/u;
/** "ثالثا:", "Tercero.-": a number in words before a heading. */
const ordinal = new RegExp(String.raw`^${writtenWords(terms.ordinal)}\s*[:.)–-]+\s*(?=\p{L})`, 'iu');
/** "Article 3 :", "المادة الثالثة:", "Artículo 2.-": the number of a clause before its heading. */
const clause = new RegExp(
  String.raw`^${writtenWords(terms.clauseWord)}\s*(?:n°\s*)?(?:\d{1,2}|[\u0660-\u0669]{1,2}|[IVX]{1,5}|${writtenWords(terms.clauseOrdinal)})\s*[:.)–-]+\s*(?=\p{L})`,
  'iu',
);
/** Boxes of a form, the ticked ones and those left empty. */
const ticked = /[☒☑✅⊠]\s*/u;
const unticked = /☐\s*[^☐☒☑✅⊠]*/gu;
const debrisOnly = new RegExp(
  String.raw`^[\p{P}\p{S}\s]*$|^(?:${writtenWords(pages.page)}\s*)?\d{1,3}(?:\s*(?:/|${writtenWords(pages.of)})\s*\d{1,3})?$|^\(?[\p{L}\d]{1,2}[.)]$`,
  'iu',
);

/** Strips marks; null for a line without words (rules, stray punctuation left by web pages). */
export function cleanLine(raw: string): CleanLine | null {
  let text = raw
    .replace(/[´`](?=\p{Ll})/gu, "'")
    .replace(/\s*\|\s*(?:\|\s*)*/gu, '\t')
    .replace(/<(?:br|\/p|\/li)\s*\/?>/giu, ' ')
    .replace(/<sup>[^<]{0,6}<\/sup>/giu, '')
    .replace(/<\/?[a-z][^>]{0,200}>/giu, '')
    .replace(/\u00a0|\u202f/gu, ' ')
    .replace(/\[([^\]]{1,200})\]\((?:https?:|mailto:)?[^)]{1,300}\)/gu, '$1')
    .trim();
  if (ticked.test(text))
    text = text
      .replace(unticked, '')
      .replace(/[☒☑✅⊠]\s*/gu, '')
      .trim();
  if (debrisOnly.test(text)) return null;
  const heading = /^(#{1,6})\s*/u.exec(text);
  text = heading ? text.slice(heading[0].length) : text;
  let marker: CleanLine['marker'] = null;
  const mark = [bullet, letterBullet].find((each) => each.test(text));
  if (!text.startsWith('**') && mark) {
    marker = 'bullet';
    text = text.replace(mark, '').trim();
  }
  const bold = /^(\*\*|__).+\1\s*:?$/u.test(text);
  text = text
    .replace(/\*\*|__/gu, '')
    .replace(/(?<![\p{L}\p{N}])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}])/gu, '')
    .trim();
  const counted = [number, ordinal, clause].find((each) => each.test(text)) ?? ordinal;
  if (counted.test(text)) {
    marker ??= 'number';
    text = text.replace(counted, '').trim();
  }
  text = text.replace(/[ ]{2,}/gu, ' ');
  if (debrisOnly.test(text)) return null;
  return { text, marker, headingLevel: heading ? (heading[1]?.length ?? 0) : 0, bold };
}
