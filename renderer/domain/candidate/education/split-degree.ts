import words from '../../../../resources/lexicons/institution-words.json';
import { findDegrees } from '../../text/lexicon/find-degrees.ts';
import { findEducationFields } from '../../text/lexicon/find-education-fields.ts';
import { afterWord, writtenWords } from '../../text/lexicon/word-pattern.ts';
import { indexOfInstitution, isUnfinished } from './education-words.ts';

/** A line that names a degree, taken apart. */
export interface DegreeNames {
  readonly title: string;
  readonly field: string | null;
  readonly institution: string | null;
}

const [atSchool, ofSchool] = [writtenWords(words.at), writtenWords(words.of)];
const separator = new RegExp(
  String.raw`\s*[,،;|]\s+|\s+[–—|·•/-]\s+|\s*\t\s*|\s*:\s+|\.\s+(?=\p{Lu})|\s+(?:${atSchool}${afterWord}|${ofSchool}(?=${writtenWords(words.elided)}))(?=\p{L})`,
  'giu',
);
const into = new RegExp(
  String.raw`^[\s.]*(?:[1-3]\s+)?(?:\([^)]*\)\s*)?(?:${writtenWords(words.into)}(?:(?=\s)|(?<=['’]))|[,،:–-])?\s*(?:[«"“]\s*)?`,
  'iu',
);

interface Chunk {
  readonly text: string;
  readonly from: number;
}

function chop(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    if (insideBrackets(text, match.index)) continue;
    chunks.push({ text: text.slice(from, match.index), from });
    from = match.index + match[0].length;
  }
  chunks.push({ text: text.slice(from), from });
  return chunks.filter((chunk) => chunk.text.trim() !== '');
}

function insideBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (sign: RegExp): number => before.match(sign)?.length ?? 0;
  return count(/\(/gu) > count(/\)/gu) || count(/[«“]/gu) > count(/[»”]/gu);
}

/** Without trailing remarks such as "en cours" or "expected". */
function dropStatus(chunks: readonly Chunk[]): readonly Chunk[] {
  const last = chunks.at(-1);
  return chunks.length > 1 && last && isUnfinished(last.text) && findDegrees(last.text).length === 0 && last.text.length < 40
    ? chunks.slice(0, -1)
    : chunks;
}

/** Without a last bracket that says why a degree is not one yet: "(dissertation pending)". */
const dropRemark = (text: string): string =>
  text.replace(/\s*\((?<remark>[^()]+)\)\s*$/u, (all, remark: string) =>
    isUnfinished(remark) && findDegrees(remark).length === 0 && indexOfInstitution(remark) < 0 ? '' : all,
  );

/** The subject of a degree: what follows its name. */
export function readField(title: string): string | null {
  const [hit] = findDegrees(title);
  if (!hit) return null;
  const after = title
    .slice(hit.to)
    .replace(into, '')
    .replace(/[»"”]?\s*(?:\([^)]*\))?\s*$/u, '')
    .trim();
  return after.length > 2 ? after : null;
}

/** A school known by its initials, after a degree that has named its subject: "Licence en gestion, ISG Tunis". */
function findAcronym(chunks: readonly Chunk[], degree: number): number {
  if (readField(chunks[degree]?.text ?? '') === null) return -1;
  return chunks.findIndex(({ text }, at) => at > degree && /^\p{Lu}{3,}(?![\p{L}&])/u.test(text) && findEducationFields(text).length === 0);
}

const namedBefore = new RegExp(String.raw`^${writtenWords(words.namedBefore)}(?!\s+${writtenWords(words.namedAfter)}\b)`, 'iu');

/** "Grado en Psicología Universidad de Granada": a school right after the subject of a degree, with nothing between. */
function partSchool(chunk: Chunk): readonly Chunk[] {
  const [hit] = findDegrees(chunk.text);
  const at = indexOfInstitution(chunk.text);
  // "Makerere University": in English the name begins before the word.
  const within = namedBefore.test(chunk.text.slice(at));
  if (!hit || at <= hit.to || within || !/^\p{Lu}/u.test(chunk.text.slice(at))) return [chunk];
  const subject = chunk.text.slice(hit.to, at).replace(by, ' ');
  if (!/[\p{L})]\s+$/u.test(`a${subject}`) || ends(subject) || (subject.trim() !== '' && !/\p{L}{4}/u.test(subject))) return [chunk];
  return [
    { text: chunk.text.slice(0, at).replace(by, ''), from: chunk.from },
    { text: chunk.text.slice(at), from: chunk.from + at },
  ];
}

/** What leads from a degree to the school that awarded it: "Licenciada en Psicología por la Universidad …". */
const by = new RegExp(String.raw`\s+${writtenWords(words.awardedBy, words.small)}\s+$`, 'iu');

/** A small word before the school makes it part of the subject: "en sciences de l'École". */
const smallEnd = new RegExp(String.raw`(?:^|[\s(])(?:\p{L}{1,3}|${writtenWords(words.longSmall)})[’']?\s+$`, 'iu');
const ends = (text: string): boolean => smallEnd.test(text);

/** Parts "Master en droit, Université X, Rabat" into title and institution. */
export function splitDegree(line: string): DegreeNames {
  const text = dropRemark(line);
  const chunks = dropStatus(chop(text)).flatMap(partSchool);
  const degree = chunks.findIndex((chunk) => findDegrees(chunk.text).length > 0);
  const named = chunks.findIndex((chunk, index) => index !== degree && indexOfInstitution(chunk.text) >= 0);
  const school = named < 0 ? findAcronym(chunks, degree) : named;
  const last = chunks.at(-1);
  const whole = last ? text.slice(0, last.from + last.text.length) : text;
  if (school < 0) {
    const title = trimEdges(whole);
    return { title, field: readField(title), institution: null };
  }
  const end = school < degree ? (chunks[degree]?.from ?? whole.length) : whole.length;
  const institution = trimEdges(text.slice(chunks[school]?.from ?? 0, end));
  const title = trimEdges(
    school < degree ? text.slice(chunks[degree]?.from ?? 0) : text.slice(chunks[Math.max(degree, 0)]?.from ?? 0, chunks[school]?.from),
  );
  return { title, field: readField(title), institution };
}

const leadAtEnd = new RegExp(String.raw`\s+${writtenWords(words.at, words.of, words.awardedBy)}$`, 'iu');

function trimEdges(text: string): string {
  return text.replace(/^[\s,،;:|–—·/-]+|[\s,،;:|–—·/-]+$/gu, '').replace(leadAtEnd, '');
}
