import { childElement, childElements, descendants, textOf, type XmlElement } from '../xml/parse-xml.ts';
import type { EuropassCv, EuropassEntry } from './europass-cv.ts';
import { richLines, textAt } from './rich-text.ts';

const skillGroups = ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other', 'Driving'];

/** The LearnerInfo of a SkillsPassport (Europass XML schema 3, CVs made from 2013 to 2020). */
export function parseSkillsPassport(learner: XmlElement, locale: string): EuropassCv {
  const person = descendants(learner, 'Identification')[0];
  const born = person === undefined ? undefined : descendants(person, 'Birthdate')[0];
  const skills = childElement(learner, 'Skills') ?? learner;
  return {
    locale,
    name: joined(' ', textAt(person, 'FirstName'), textAt(person, 'Surname')),
    address: joined(', ', textAt(person, 'AddressLine'), textAt(person, 'PostalCode'), textAt(person, 'Municipality')),
    contacts: person === undefined ? [] : descendants(person, 'Contact').map((contact) => textOf(contact).trim()),
    birthDate: born === undefined ? '' : dateText(born),
    nationalities: person === undefined ? [] : descendants(person, 'Nationality').map((element) => textAt(element, 'Label')),
    summary: [],
    experience: descendants(learner, 'WorkExperience').map((entry) => readEntry(entry, 'Employer', textAt(entry, 'Label'))),
    education: descendants(learner, 'Education').map((entry) => readEntry(entry, 'Organisation', titleOf(entry))),
    motherTongues: descendants(learner, 'MotherTongue').map((element) => textAt(element, 'Label')),
    languages: descendants(learner, 'ForeignLanguage').map((element) => ({
      name: textAt(element, 'Label'),
      levels: descendants(element, 'ProficiencyLevel').flatMap((level) => childElements(level).map(textOf)),
    })),
    skills: skillGroups.flatMap((name) =>
      descendants(skills, name).flatMap((element) => richLines(childElement(element, 'Description') ?? element)),
    ),
  };
}

function readEntry(entry: XmlElement, body: 'Employer' | 'Organisation', title: string): EuropassEntry {
  const dates = childElement(entry, 'Period');
  const from = childElement(dates, 'From');
  const to = childElement(dates, 'To');
  const organisation = childElement(entry, body);
  return {
    from: from === undefined ? '' : dateText(from),
    to: to === undefined ? '' : dateText(to),
    current: textAt(dates, 'Current') === 'true',
    title,
    organisation: textAt(organisation, 'Name'),
    place: textAt(organisation, 'Municipality'),
    details: richLines(childElement(entry, 'Activities')),
  };
}

function titleOf(entry: XmlElement): string {
  const title = childElement(entry, 'Title');
  return title === undefined ? '' : textOf(title).trim();
}

/** `17/04/1991`, `09/2015` or `2015`: months and days come as `--09` and `---17` (XML Schema gMonth, gDay). */
function dateText({ attributes: { year = '', month = '', day = '' } }: XmlElement): string {
  return joined('/', ...[day, month, year].map((part) => part.replaceAll('-', '')));
}

function joined(separator: string, ...parts: readonly string[]): string {
  return parts.filter(Boolean).join(separator);
}
