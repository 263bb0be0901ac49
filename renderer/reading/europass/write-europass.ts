import headings from '../../../resources/lexicons/europass-headings.json' with { type: 'json' };
import type { Block, BlockKind } from '../../domain/document/document.ts';
import { makeLine } from '../../domain/document/from-text.ts';
import { cleanText } from '../flow/paragraph.ts';
import type { EuropassCv, EuropassEntry } from './europass-cv.ts';

type Label = (name: keyof typeof headings) => string;

/** The statements of a Europass CV as the lines that a person would write, in the order of the printed CV. */
export function writeEuropass(cv: EuropassCv): readonly Block[] {
  const label: Label = (name) => (headings[name] as Readonly<Record<string, string>>)[cv.locale] ?? headings[name].en;
  const languages = [
    ...cv.motherTongues.map((name) => `${name}\t${label('motherTongue')}`),
    ...cv.languages.map(({ name, levels }) => [name, ...levels].join('\t')),
  ];
  return [
    ...block(cv.name, 'heading'),
    ...block(cv.address),
    ...cv.contacts.flatMap((contact) => block(contact)),
    ...(cv.birthDate === '' ? [] : block(`${label('birthDate')}\t${cv.birthDate}`, 'tableRow')),
    ...(cv.nationalities.length === 0 ? [] : block(`${label('nationality')}\t${cv.nationalities.join(', ')}`, 'tableRow')),
    ...cv.summary.flatMap((text) => block(text)),
    ...section(label('experience'), cv.experience, (entry) => writeEntry(entry, label)),
    ...section(label('education'), cv.education, (entry) => writeEntry(entry, label)),
    ...section(label('languages'), languages, (row) => block(row, 'tableRow')),
    ...section(label('skills'), cv.skills, (text) => block(text, 'listItem')),
  ];
}

function section<T>(title: string, entries: readonly T[], write: (entry: T) => readonly Block[]): readonly Block[] {
  return entries.length === 0 ? [] : [...block(title, 'heading'), ...entries.flatMap(write)];
}

function writeEntry(entry: EuropassEntry, label: Label): readonly Block[] {
  const period = [entry.from, entry.current ? label('present') : entry.to].filter(Boolean).join(' – ');
  return [
    ...block(`${period}\t${entry.title}`, 'tableRow'),
    ...block([entry.organisation, entry.place].filter(Boolean).join(', ')),
    ...entry.details.flatMap((detail) => block(detail, 'listItem')),
  ];
}

function block(text: string, kind: BlockKind = 'paragraph'): readonly Block[] {
  const clean = cleanText(text)
    .replace(/[ \n\r\v\f]+/gu, ' ')
    .trim();
  return clean === '' ? [] : [{ kind, lines: [makeLine(clean)], language: null }];
}
