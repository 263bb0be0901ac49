import { detectLanguage } from '../../text/detect-language.ts';
import type { Passage, PassageSection } from '../facts.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import { splitLabel } from '../units/form-labels.ts';
import { splitSentences } from '../units/split-sentences.ts';
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

/** The position that a part of a unit belongs to, by the unit's number and an offset into its text. */
export type PositionOf = (unit: number, from: number) => number | null;

const nowhere: PositionOf = () => null;

function toPassages(unit: Unit, contentFrom: number, section: PassageSection, positionOf: PositionOf): readonly Passage[] {
  const language = unit.pieces[0]?.line.language ?? detectLanguage(unit.text);
  return splitSentences(unit, contentFrom).map(([from, to]) => ({
    section,
    evidence: quoteUnit(unit, from, to),
    position: positionOf(unit.index, from),
    language,
  }));
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
  positionOf: PositionOf,
): readonly Passage[] {
  return [
    ...cv
      .filter(({ heading }) => !heading)
      .flatMap((sectioned) => toPassages(sectioned.unit, sectioned.contentFrom, passageSection(sectioned), positionOf)),
    ...letters.flatMap((unit) => toPassages(unit, 0, 'letter', positionOf)),
    ...others.flatMap((unit) => toPassages(unit, 0, 'other', nowhere)),
  ];
}
