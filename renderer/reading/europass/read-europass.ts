import headings from '../../../resources/lexicons/europass-headings.json' with { type: 'json' };
import type { Block, BlockKind, Document } from '../../domain/document/document.ts';
import { makeLine } from '../../domain/document/from-text.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { flowDocument } from '../flow/flow-document.ts';
import { cleanText } from '../flow/paragraph.ts';
import { ReadError } from '../outcome.ts';
import { childElement, childElements, descendants, parseXml, textOf, type XmlElement } from '../xml/parse-xml.ts';

type Label = keyof typeof headings;

/**
 * A Europass CV exported as XML (SkillsPassport 3, Europass 2013): each fact as the line that a person would write.
 * @throws ReadError `unsupported-format` for any other XML.
 */
export function readEuropass(file: string, bytes: Uint8Array): Document {
  const root = parseXml(decodeText(bytes));
  const learner = descendants({ name: '', attributes: {}, children: [root] }, 'LearnerInfo')[0];
  if (learner === undefined) throw new ReadError('unsupported-format', `XML of another kind (${root.name.slice(0, 30)})`);
  const locale = root.attributes.locale ?? 'en';
  const label = (name: Label): string => (headings[name] as Readonly<Record<string, string>>)[locale] ?? headings[name].en;
  const blocks = [
    ...identity(learner, label),
    ...section(label('experience'), descendants(learner, 'WorkExperience'), (entry) => experience(entry, label)),
    ...section(label('education'), descendants(learner, 'Education'), (entry) => education(entry, label)),
    ...languages(learner, label),
    ...skills(learner, label),
  ];
  return flowDocument(file, 'europass-xml', blocks);
}

function identity(learner: XmlElement, label: (name: Label) => string): readonly Block[] {
  const person = descendants(learner, 'Identification')[0];
  if (person === undefined) return [];
  const born = descendants(person, 'Birthdate')[0];
  const nationality = descendants(person, 'Nationality').map((element) => textAt(element, 'Label'));
  return [
    ...block([textAt(person, 'FirstName'), textAt(person, 'Surname')].filter(Boolean).join(' '), 'heading'),
    ...block([textAt(person, 'AddressLine'), textAt(person, 'PostalCode'), textAt(person, 'Municipality')].filter(Boolean).join(', ')),
    ...descendants(person, 'Contact').flatMap((element) => block(textOf(element))),
    ...(born === undefined ? [] : block(`${label('birthDate')}\t${dateText(born)}`, 'tableRow')),
    ...(nationality.length === 0 ? [] : block(`${label('nationality')}\t${nationality.join(', ')}`, 'tableRow')),
  ];
}

function section(title: string, entries: readonly XmlElement[], read: (entry: XmlElement) => readonly Block[]): readonly Block[] {
  return entries.length === 0 ? [] : [...block(title, 'heading'), ...entries.flatMap(read)];
}

function experience(entry: XmlElement, label: (name: Label) => string): readonly Block[] {
  const employer = childElement(entry, 'Employer');
  return [
    ...block(`${period(entry, label)}\t${textAt(entry, 'Label')}`, 'tableRow'),
    ...block([textAt(employer, 'Name'), textAt(employer, 'Municipality')].filter(Boolean).join(', ')),
    ...formatted(childElement(entry, 'Activities')),
  ];
}

function education(entry: XmlElement, label: (name: Label) => string): readonly Block[] {
  const school = childElement(entry, 'Organisation');
  const title = childElement(entry, 'Title');
  return [
    ...block(`${period(entry, label)}\t${title === undefined ? '' : textOf(title)}`, 'tableRow'),
    ...block([textAt(school, 'Name'), textAt(school, 'Municipality')].filter(Boolean).join(', ')),
    ...formatted(childElement(entry, 'Activities')),
  ];
}

function languages(learner: XmlElement, label: (name: Label) => string): readonly Block[] {
  const mother = descendants(learner, 'MotherTongue').map((element) => `${textAt(element, 'Label')}\t${label('motherTongue')}`);
  const foreign = descendants(learner, 'ForeignLanguage').map((element) => {
    const levels = descendants(element, 'ProficiencyLevel').flatMap((level) => childElements(level).map(textOf));
    return [textAt(element, 'Label'), ...levels].join('\t');
  });
  const rows = [...mother, ...foreign];
  return rows.length === 0 ? [] : [...block(label('languages'), 'heading'), ...rows.flatMap((row) => block(row, 'tableRow'))];
}

function skills(learner: XmlElement, label: (name: Label) => string): readonly Block[] {
  const names = ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other', 'Driving'];
  const found = names.flatMap((name) =>
    descendants(childElement(learner, 'Skills') ?? learner, name).flatMap((element) =>
      formatted(childElement(element, 'Description') ?? element),
    ),
  );
  return found.length === 0 ? [] : [...block(label('skills'), 'heading'), ...found];
}

function period(entry: XmlElement, label: (name: Label) => string): string {
  const dates = childElement(entry, 'Period');
  const from = childElement(dates, 'From');
  const to = childElement(dates, 'To');
  const current = textAt(dates, 'Current') === 'true';
  return [from === undefined ? '' : dateText(from), current ? label('present') : to === undefined ? '' : dateText(to)]
    .filter(Boolean)
    .join(' – ');
}

/** `17/04/1991`, `09/2015` or `2015`: months and days come as `--09` and `---17` (XML Schema gMonth, gDay). */
function dateText({ attributes: { year = '', month = '', day = '' } }: XmlElement): string {
  return [day, month, year]
    .map((part) => part.replaceAll('-', ''))
    .filter(Boolean)
    .join('/');
}

/** The text of the first descendant of a name. */
function textAt(element: XmlElement | undefined, name: string): string {
  const found = element === undefined ? undefined : descendants(element, name)[0];
  return found === undefined ? '' : textOf(found).trim();
}

/** Rich text is stored as escaped HTML. */
function formatted(element: XmlElement | undefined): readonly Block[] {
  if (element === undefined) return [];
  return textOf(element)
    .split(/<\/?(?:p|li|ul|ol|br|div)[^>]*>|\n/iu)
    .map((part) =>
      part
        .replace(/<[^>]*>/gu, '')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&amp;', '&'),
    )
    .flatMap((part) => block(part, 'listItem'));
}

function block(text: string, kind: BlockKind = 'paragraph'): readonly Block[] {
  const clean = cleanText(text)
    .replace(/[ \n\r]+/gu, ' ')
    .trim();
  return clean === '' ? [] : [{ kind, lines: [makeLine(clean)], language: null }];
}
