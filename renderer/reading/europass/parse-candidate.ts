import { childElement, childElements, descendants, textOf, type XmlElement } from '../xml/parse-xml.ts';
import type { EuropassCv, EuropassEntry } from './europass-cv.ts';
import { nameCountry, nameLanguage, nameNationality } from './name-codes.ts';
import { listAt, richLines, textAt } from './rich-text.ts';

/** A Candidate (HR Open 3 with the extensions of Europass and EURES, CVs made since 2020). */
export function parseCandidate(candidate: XmlElement): EuropassCv {
  const person = childElement(candidate, 'CandidatePerson');
  const profile = childElement(candidate, 'CandidateProfile');
  const locale = (profile?.attributes.languageCode ?? 'en').toLowerCase();
  const name = childElement(person, 'PersonName');
  const all = (root: XmlElement | undefined, tag: string): readonly XmlElement[] => (root === undefined ? [] : descendants(root, tag));
  return {
    locale,
    name: [textAt(name, 'GivenName'), textAt(name, 'FamilyName')].filter(Boolean).join(' '),
    address: addressOf(all(person, 'Address')[0], locale),
    contacts: (person === undefined ? [] : childElements(person, 'Communication')).map(contactOf).filter(Boolean),
    birthDate: dateText(textAt(person, 'BirthDate')),
    nationalities: all(person, 'NationalityCode').map((code) => nameNationality(textOf(code).trim(), locale)),
    summary: richLines(childElement(profile, 'ExecutiveSummary')),
    experience: listAt(profile, 'EmploymentHistory', 'EmployerHistory').flatMap((employer) =>
      childElements(employer, 'PositionHistory').map((position) => readPosition(employer, position, locale)),
    ),
    education: listAt(profile, 'EducationHistory', 'EducationOrganizationAttendance').map((entry) => readCourse(entry, locale)),
    motherTongues: all(person, 'PrimaryLanguageCode').map((code) => nameLanguage(textOf(code).trim(), locale)),
    languages: languagesOf(all(profile, 'PersonCompetency'), locale),
    skills: skillsOf(profile),
  };
}

function readPosition(employer: XmlElement, position: XmlElement, locale: string): EuropassEntry {
  const period = childElement(position, 'EmploymentPeriod') ?? childElement(employer, 'EmploymentPeriod');
  const country = textAt(position, 'Country');
  return {
    ...periodOf(period, textAt(position, 'CurrentIndicator')),
    title: textAt(position, 'PositionTitle'),
    organisation: textAt(employer, 'OrganizationName'),
    place: [textAt(position, 'City'), country === '' ? '' : nameCountry(country, locale)].filter(Boolean).join(', '),
    details: richLines(childElement(position, 'Description')),
  };
}

function readCourse(entry: XmlElement, locale: string): EuropassEntry {
  const degree = childElement(entry, 'EducationDegree');
  const period = childElement(entry, 'AttendancePeriod');
  return {
    ...periodOf(period, textAt(period, 'Ongoing')),
    title: textAt(degree, 'DegreeName') || textAt(entry, 'ProgramName'),
    organisation: textAt(entry, 'OrganizationName'),
    place: addressOf(descendants(entry, 'Address')[0], locale),
    details: [...richLines(childElement(degree, 'OccupationalSkillsCovered')), textAt(degree, 'Thesis')].filter(Boolean),
  };
}

function periodOf(period: XmlElement | undefined, current: string): Pick<EuropassEntry, 'from' | 'to' | 'current'> {
  const date = (name: string): string => dateText(textAt(childElement(period, name), 'FormattedDateTime'));
  return { from: date('StartDate'), to: date('EndDate'), current: current === 'true' };
}

/** `2015-09-01` as `01/09/2015`, `2015-09` as `09/2015`. */
function dateText(iso: string): string {
  const [, year = '', month, day] = iso.match(/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u) ?? [];
  return [day, month, year].filter(Boolean).join('/');
}

function addressOf(address: XmlElement | undefined, locale: string): string {
  const country = textAt(address, 'CountryCode');
  const line = [textAt(address, 'AddressLine'), textAt(address, 'PostalCode'), textAt(address, 'CityName')];
  return [...line, country === '' ? '' : nameCountry(country, locale)].filter(Boolean).join(', ');
}

function contactOf(communication: XmlElement): string {
  const number = textAt(communication, 'DialNumber');
  const country = textAt(communication, 'CountryDialing').replace(/\D/gu, '');
  if (number !== '') return country === '' || number.startsWith('+') ? number : `+${country} ${number}`;
  return textAt(communication, 'URI') || textAt(communication, 'URL');
}

function languagesOf(competencies: readonly XmlElement[], locale: string): EuropassCv['languages'] {
  return competencies
    .filter((competency) => textAt(competency, 'TaxonomyID') === 'language')
    .map((competency) => ({
      name: nameLanguage(textAt(competency, 'CompetencyID'), locale),
      levels: descendants(competency, 'ScoreText').map((score) => textOf(score).trim()),
    }));
}

function skillsOf(profile: XmlElement | undefined): readonly string[] {
  if (profile === undefined) return [];
  const named = descendants(profile, 'PersonCompetency')
    .filter((competency) => textAt(competency, 'TaxonomyID') !== 'language')
    .map((competency) => textAt(competency, 'CompetencyName'));
  const licences = descendants(profile, 'LicenseTypeCode').map(textOf);
  // Sections of the person's own: certifications, projects, voluntary work and the like hold a title and a text.
  const others = descendants(profile, 'Others').flatMap((other) => [
    textAt(other, 'Title'),
    ...descendants(other, 'Description').flatMap(richLines),
  ]);
  return [...named, ...licences, ...others].map((text) => text.trim()).filter(Boolean);
}
