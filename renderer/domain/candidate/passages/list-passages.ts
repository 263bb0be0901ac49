import { detectLanguage } from '../../text/detect-language.ts';
import type { Passage, PassageSection } from '../facts.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import { splitLabel } from '../units/form-labels.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';

const sectionOf: Readonly<Record<SectionedUnit['section'], PassageSection>> = {
  header: 'identity',
  summary: 'summary',
  experience: 'experience',
  internships: 'experience',
  consultancy: 'experience',
  volunteering: 'volunteering',
  education: 'education',
  training: 'training',
  skills: 'skills',
  languages: 'languages',
  publications: 'publications',
  interests: 'interests',
  references: 'references',
  declaration: 'declaration',
  identity: 'identity',
  other: 'other',
};

/** Ends of sentences: a stop before a capital, not after an initial or a short form. */
const sentenceEnd = /(?<=[.!?؟](?<!(?:^|[\s(])\p{L}{1,3}\.)["»”)]?)\s+(?=[\p{Lu}«"“\u0621-\u06ff])/gu;

function splitSentences(unit: Unit, contentFrom: number): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let from = contentFrom;
  for (const match of unit.text.matchAll(sentenceEnd)) {
    if (match.index <= from) continue;
    ranges.push([from, match.index]);
    from = match.index + match[0].length;
  }
  ranges.push([from, unit.text.length]);
  return ranges.filter(([a, b]) => /\p{L}/u.test(unit.text.slice(a, b)));
}

function toPassages(unit: Unit, contentFrom: number, section: PassageSection, position: number | null): readonly Passage[] {
  const language = unit.pieces[0]?.line.language ?? detectLanguage(unit.text);
  return splitSentences(unit, contentFrom).map(([from, to]) => ({ section, evidence: quoteUnit(unit, from, to), position, language }));
}

/** Running text before the first heading is a profile, not an identity block. */
function passageSection({ section, unit }: SectionedUnit): PassageSection {
  return section === 'header' &&
    unit.kind !== 'header' &&
    unit.kind !== 'footer' &&
    unit.text.split(/\s+/u).length >= 12 &&
    !/@|\+\d|[|•·]/u.test(unit.text) &&
    splitLabel(unit.text) === null
    ? 'summary'
    : sectionOf[section];
}

/** Every sentence, list item and line of an application with its section and, where it describes one, its position. */
export function listPassages(
  cv: readonly SectionedUnit[],
  letters: readonly Unit[],
  others: readonly Unit[],
  positionOf: ReadonlyMap<number, number>,
): readonly Passage[] {
  return [
    ...cv
      .filter(({ heading }) => !heading)
      .flatMap((sectioned) =>
        toPassages(sectioned.unit, sectioned.contentFrom, passageSection(sectioned), positionOf.get(sectioned.unit.index) ?? null),
      ),
    ...letters.flatMap((unit) => toPassages(unit, 0, 'letter', null)),
    ...others.flatMap((unit) => toPassages(unit, 0, 'other', null)),
  ];
}
