import lexicon from '../../../../resources/lexicons/notice-header.json' with { type: 'json' };
import organisations from '../../../../resources/lexicons/notice-organisations.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold, foldKeepingOffsets } from '../../text/fold.ts';
import { afterWord, writtenWords } from '../../text/lexicon/word-pattern.ts';
import { findDates } from '../notice/dates.ts';
import { wordFinder } from '../notice/phrases.ts';
import type { Unit } from '../notice/unit.ts';
import { type Field, fieldOfLabel } from './fields.ts';
import { isOrganisationName } from './organisation-name.ts';
import { isPlace, isStateName } from './places.ts';
import { verbFirst } from './verb-first.ts';

const documentType = wordFinder(lexicon.documentType);
const introducer = wordFinder(lexicon.titleIntroducer);
const titleEnd = wordFinder(lexicon.titleEnd);
const titleTail = wordFinder(lexicon.titleTail);
const unitOpeners = wordFinder(lexicon.unitOpeners);
const genericStaff = wordFinder(lexicon.genericStaff);
const seeks = wordFinder(organisations.seeks);
const contest = wordFinder(lexicon.contestFor);
const debris = wordFinder(terms.debris);

const feminineEnd = new RegExp(String.raw`^\(?${writtenWords(lexicon.feminineEnd)}\)?\s+`, 'u');

/** "Avis de recrutement d'un(e) comptable" → "comptable"; a line that only names the kind of document → "". */
function withoutDocumentType(text: string): string {
  const { text: folded, offsets } = foldKeepingOffsets(text);
  const type = documentType.first(folded);
  if (!type || type.start > 3) return text;
  let rest = text.slice(offsets[type.end]).replace(/^[\s:–—.-]+/u, '');
  const opener = introducer.first(fold(rest));
  if (opener && opener.start === 0) rest = rest.slice(foldKeepingOffsets(rest).offsets[opener.end]).trim();
  return rest.replace(feminineEnd, '');
}

/** "Projet d'appui à …", "(Programme …)": the project above the post, its title only where nothing else is. */
const projectLine = new RegExp(
  String.raw`^(?:${writtenWords(lexicon.projectLead)}\s+)?${writtenWords(lexicon.project)}\s+[:«"\p{Lu}]|^${writtenWords(lexicon.projectLabel)}\s*:|^${writtenWords(lexicon.projectAlone)}\s`,
  'iu',
);

function isFieldLine(line: string): boolean {
  const label = /^([^:\t]{2,60})[:\t]/u.exec(line)?.[1];
  return label !== undefined && fieldOfLabel(label) !== null;
}

/** What a web page shows around a notice: breadcrumbs, menus, buttons. */
function isDebris(line: string): boolean {
  return debris.matches(fold(line)) || /\s>\s|^\[.*\]$/u.test(line);
}

const numbered = new RegExp(String.raw`^${writtenWords(terms.numberLead)}[\s.°º]*\d`, 'iu');

/** The first line of the letterhead that can be a title: not a field, an organisation, a place, a date, a reference, a sentence. */
export function titleLine(head: readonly Unit[]): string | null {
  const main = head.find(({ style }) => style === 'h1');
  let fallback: string | null = null;
  for (const { text, isItem } of [...(main ? [main] : []), ...head.slice(0, 14)]) {
    const line = withoutDocumentType(text);
    if (isItem || line.length < 4 || line.length > 260 || /[.;:!?]$|@|https?:/u.test(line)) continue;
    if (isFieldLine(line) || isStateName(line) || /^\(.*\)$/u.test(line)) continue;
    if (isOrganisationName(line) || isPlace(line) || isDebris(line)) continue;
    if (findDates(line).length > 0 && line.length < 60) continue;
    if (!/\s/u.test(line) && /\d|^\p{Lu}{2,5}$/u.test(line)) continue;
    if (numbered.test(line)) continue;
    if (/^\p{Lu}[\p{Lu}\d\s/.-]{0,25}\d[\p{Lu}\d\s/.-]*$/u.test(line)) continue;
    if (seeks.matches(fold(line))) continue;
    const staff = genericStaff.first(fold(line));
    const isWeak = projectLine.test(line) || unitOpeners.first(fold(line))?.start === 0 || (staff?.start === 0 && line !== text);
    if (isWeak) fallback ??= line;
    else return line;
  }
  return fallback;
}

const of = `${writtenWords(lexicon.recruitmentOf)}${afterWord}`;
const recruitmentOf = new RegExp(
  String.raw`^.{0,80}?${writtenWords(lexicon.recruitment)}\s+${of}|^.{0,40}?${writtenWords(lexicon.toRecruit)}\s+`,
  'iu',
);
const one = writtenWords(lexicon.one);
/** "un(e)", "deux (2)", "un/une": how many are sought. */
const leadingNumber = new RegExp(
  String.raw`^(?:${writtenWords(lexicon.leadingNumber)}|\d+)\s*(?:\(?\s*(?:e|s)\s*\)?|[./]\s?(?:${one}|e)|[-·]e)?(?=\s)\s*(?:\(\d+\)\s*)?`,
  'iu',
);
const currently = new RegExp(String.raw`^\s*(?:${writtenWords(lexicon.currently)}\s+)?`, 'iu');
const leadingOf = new RegExp(String.raw`^\s*${of}`, 'iu');
const stop = new RegExp(String.raw`[.;:]|,\s(?!\p{L}+\s${writtenWords(terms.and)}\s)`, 'u');

/** "… cherche à recruter un(e) chargé(e) de projet dans le cadre de …". */
function soughtAfter(units: readonly Unit[]): string | null {
  for (const { text } of units) {
    const { text: folded, offsets } = foldKeepingOffsets(text);
    const verb = seeks.first(folded);
    const reversed = verbFirst(text)?.sought;
    const opening = verb ?? contest.first(folded);
    if (!opening && !reversed) continue;
    const rest = (reversed ?? text.slice(offsets[opening?.end ?? 0]))
      .replace(currently, '')
      .replace(recruitmentOf, '')
      .replace(leadingOf, '');
    const opener = introducer.first(fold(rest));
    const opens = opener?.start === 0 && /\s/u.test(fold(rest).slice(0, opener.end).trim());
    const bare = (opens ? rest.slice(foldKeepingOffsets(rest).offsets[opener?.end ?? 0]).trimStart() : rest).replace(leadingNumber, '');
    const behind = titleEnd.first(fold(bare));
    const end = Math.min(
      behind ? (foldKeepingOffsets(bare).offsets[behind.start] ?? bare.length) : bare.length,
      stop.exec(bare)?.index ?? bare.length,
    );
    const title = bare.slice(0, end).trim();
    if (title.length >= 4 && title.length <= 160) return title;
  }
  return null;
}

/** "Programme Manager Vacancy", "Consultant – Termes de référence": the kind of document behind the title. */
function withoutTail(title: string): string {
  const { text: folded, offsets } = foldKeepingOffsets(title);
  const tail = titleTail.findAll(folded).at(-1);
  if (!tail || tail.start < 6 || !/^[\s)]*$/u.test(folded.slice(tail.end))) return title;
  const kept = title.slice(0, offsets[tail.start]);
  const bracket = kept.lastIndexOf('(') > kept.lastIndexOf(')') ? kept.lastIndexOf('(') : kept.length;
  return kept.slice(0, bracket).replace(/[\s–—:-]+$/u, '');
}

const numberAtEnd = new RegExp(String.raw`\s*[,–-]?\s*${writtenWords(terms.numberSign)}\s*\S*\d\S*$`, 'iu');
const leadingOne = new RegExp(String.raw`^${one}(?:\s?\(e\)|/${one}|\.e)?\s+(?=\p{Lu})`, 'iu');

/** The title of the post: its field, the line that stands for it in the letterhead, else what is sought. */
export function readTitle(units: readonly Unit[], head: readonly Unit[], fields: readonly Field[]): string | null {
  // "Job #: req12345" is a code and no title.
  const field = fields.find(({ name, value }) => name === 'title' && !/^\S*\d\S*$/u.test(value))?.value;
  const title = field ?? titleLine(head) ?? soughtAfter(units.slice(0, 60));
  if (!title) return null;
  const bare = withoutTail(withoutDocumentType(title) || title)
    .replace(numberAtEnd, '')
    .trim();
  const named = bare.replace(leadingOne, '');
  return /^["«“].*["»”]$/u.test(named) ? named.slice(1, -1).trim() : named;
}
