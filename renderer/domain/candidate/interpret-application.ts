import type { Document, Doubt } from '../document/document.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { readEducation } from './education/read-education.ts';
import type { PositionDraft } from './experience/build-position.ts';
import { readExperience } from './experience/read-experience.ts';
import type { EducationFact, ExperienceFact, Facts, LanguageFact } from './facts.ts';
import { listNameWords } from './identity/name-shape.ts';
import { readLanguages } from './languages/read-languages.ts';
import { listPassages, type PositionOf } from './passages/list-passages.ts';
import { completeFromProse } from './prose/read-prose.ts';
import { readIdentity, readName } from './read-identity.ts';
import { assignSections } from './sections/assign-sections.ts';
import { dropFurniture } from './sections/drop-furniture.ts';
import { reclaimIdentity } from './sections/reclaim-identity.ts';
import { type SplitDocument, splitDocument } from './sections/split-documents.ts';
import { buildUnits } from './units/build-units.ts';
import type { Unit } from './units/unit.ts';

const keyOf = ({ start, end, current, kind }: ExperienceFact): string => [start, end, current, kind].join('|');

/** Where a position is told: the page, and which of two scripts. */
function partOf({ evidence, title }: ExperienceFact): string {
  const { file, page } = evidence.place;
  return [file, page, /[\u0621-\u06ff]/u.test(title)].join('|');
}

/** A form beside a CV, or the part of a CV in a second language, states the same positions twice. */
function dropRepeated(drafts: readonly PositionDraft[]): readonly PositionDraft[] {
  const repeats = drafts.map(({ fact }, at) =>
    drafts.slice(0, at).filter((other) => fact.start !== null && keyOf(other.fact) === keyOf(fact) && partOf(other.fact) !== partOf(fact)),
  );
  return drafts.filter(({ fact }, at) => {
    const twins = repeats[at] ?? [];
    if (twins.some((other) => other.fact.evidence.place.file !== fact.evidence.place.file)) return false;
    const beside = drafts.flatMap((other, index) => (partOf(other.fact) === partOf(fact) ? [repeats[index] ?? []] : []));
    const repeated = beside.filter((list) => list.length > 0).length;
    return twins.length === 0 || repeated < 2 || repeated < beside.length * 0.6;
  });
}

function dropRepeatedDegrees(facts: readonly EducationFact[]): readonly EducationFact[] {
  return facts.filter(
    (fact, at) =>
      !facts
        .slice(0, at)
        .some(
          (other) =>
            other.level === fact.level &&
            other.evidence.place.file !== fact.evidence.place.file &&
            (other.end?.slice(0, 4) ?? '') === (fact.end?.slice(0, 4) ?? ''),
        ),
  );
}

/** The position that a unit, or a part of one, was read into. */
function findPosition(positions: readonly PositionDraft[]): PositionOf {
  const whole = new Map(positions.flatMap(({ units }, at) => units.map((unit) => [unit, at] as const)));
  return (unit, offset) => {
    const part = positions.findIndex(({ parts = [] }) =>
      parts.some(({ unit: of, from, to }) => of === unit && offset >= from && offset < to),
    );
    return whole.get(unit) ?? (part < 0 ? null : part);
  };
}

/** Studies under a heading of experience are read as degrees, not as posts. */
function isSameLine(degree: EducationFact, position: ExperienceFact): boolean {
  const [a, b] = [degree.evidence.place, position.evidence.place];
  return a.file === b.file && a.line === b.line;
}

/** Papers that hold no CV and no letter, and CVs under names that share no word. */
function listDocumentDoubts(documents: readonly Document[], parts: readonly SplitDocument[]): readonly Doubt[] {
  const file = documents[0]?.file ?? '';
  if (parts.every(({ cv, letter }) => cv.length === 0 && letter.length === 0)) return [{ code: 'not-a-cv', file, page: null, detail: '' }];
  const names = parts.flatMap(({ cv }) => (cv.length > 0 ? (nameOf(cv) ?? []) : []));
  const [first, ...others] = names;
  const stranger = others.find((other) => first && !listNameWords(other).some((word) => listNameWords(first).includes(word)));
  return stranger ? [{ code: 'several-people', file, page: null, detail: `${first} / ${stranger}` }] : [];
}

function nameOf(units: readonly Unit[]): string | null {
  return readName(assignSections(units), [])?.value ?? null;
}

/** A drawn level: a row of dots, stars or blocks, a percentage. */
const drawnLevel = /[●○★☆■□▪▫◉◎⬤◯•▓▒░█▮▯](?:\s?[●○★☆■□▪▫◉◎⬤◯•▓▒░█▮▯]){2,}|\d{1,3}\s?%/u;

/** Levels of languages that are drawn where no legend tells what the drawing means. */
function listLevelDoubts(languages: readonly LanguageFact[]): readonly Doubt[] {
  const drawn = languages.filter(({ cefr, evidence }) => cefr === null && drawnLevel.test(evidence.quote));
  const [first] = drawn;
  if (!first) return [];
  const { file, page } = first.evidence.place;
  return [{ code: 'level-unexplained', file, page, detail: drawn.map(({ evidence }) => evidence.quote.trim()).join(' ; ') }];
}

function listDateDoubts(drafts: readonly PositionDraft[], asOf: string): readonly Doubt[] {
  return drafts.flatMap(({ fact }) => {
    const { start, end, evidence } = fact;
    const backwards = start !== null && end !== null && end.slice(0, start.length) < start.slice(0, end.length);
    const ahead = start !== null && start > asOf.slice(0, start.length);
    if (!backwards && !ahead) return [];
    return [
      {
        code: 'contradictory-dates' as const,
        file: evidence.place.file,
        page: evidence.place.page,
        detail: `${fact.title}: ${start ?? ''} – ${end ?? ''}`,
      },
    ];
  });
}

/** CV, letter and other papers of each file; units are numbered through the application. */
function splitDocuments(documents: readonly Document[]): readonly SplitDocument[] {
  let count = 0;
  return documents.map((document) => {
    const units = dropFurniture(buildUnits(document, count));
    count = 1 + (units.at(-1)?.index ?? count);
    return splitDocument(units, document.file);
  });
}

/**
 * What the documents of one application state about its author: facts from CVs and forms first, letters where those are silent.
 * `defaultCountry` (ISO 3166-1 alpha-2) reads phone numbers without a country code; `asOf` (ISO 8601 date) tells what lies ahead.
 */
export function interpretApplication(
  documents: readonly Document[],
  context: { readonly defaultCountry: string | null; readonly asOf: string },
): Facts {
  const parts = splitDocuments(documents);
  const cv = parts.flatMap((part) => reclaimIdentity(assignSections(part.cv)));
  const letters = parts.flatMap((part) => part.letter);
  const others = parts.flatMap((part) => part.other);
  // An application without a recognisable CV is still read for what it states.
  const main = cv.length > 0 || letters.length > 0 ? cv : assignSections(others);
  const { doubts, ...identity } = readIdentity(main, letters, main === cv ? others : [], context);
  const degrees = dropRepeatedDegrees(readEducation(main, context.asOf));
  const posts = dropRepeated(readExperience(main)).filter(({ fact }) => !degrees.some((degree) => isSameLine(degree, fact)));
  const { positions, education, runningText } = completeFromProse({ positions: posts, education: degrees }, main, letters, context.asOf);
  const cvDocument = documents.find((_, at) => (parts[at]?.cv.length ?? 0) > 0) ?? documents[0];
  const languages = readLanguages(main, letters, others);
  const text = main.map(({ unit }) => unit.text).join('\n');
  return {
    ...identity,
    education,
    experience: positions.map(({ fact }) => fact),
    runningText,
    languages,
    documents: parts.flatMap((part) => part.kinds),
    passages: listPassages(main, letters, main === cv ? others : [], findPosition(positions)),
    language: cvDocument?.language ?? detectLanguage(text),
    doubts: [
      ...documents.flatMap((document) => document.doubts),
      ...listDocumentDoubts(documents, parts),
      ...doubts,
      ...listDateDoubts(positions, context.asOf),
      ...listLevelDoubts(languages),
      ...(runningText.length > 0 ? [{ code: 'running-text' as const, file: cvDocument?.file ?? '', page: null, detail: '' }] : []),
    ],
  };
}
