import placeWords from '../../../resources/lexicons/equal-treatment.json';
import type { Facts } from '../candidate/facts.ts';
import { buildUnits } from '../candidate/units/build-units.ts';
import { type FormLabel, leadingLabel } from '../candidate/units/form-labels.ts';
import { listFields } from '../candidate/units/list-fields.ts';
import { quoteUnit, type Unit } from '../candidate/units/unit.ts';
import type { Document } from '../document/document.ts';
import { listLines, type Place } from '../document/place.ts';
import { fold, listWords } from '../text/fold.ts';
import { isPersonalPassage } from './mask-identity.ts';

/** What an application may not show to whoever reviews it blind. */
type PersonalFacts = Pick<Facts, 'name' | 'emails' | 'phones' | 'nationality' | 'birthDate' | 'statedAge' | 'licences' | 'passages'>;

/** Fields of a form or an identity block whose values are covered; `supervisor` names another person. */
const personalLabels: ReadonlySet<FormLabel> = new Set<FormLabel>([
  'fullName',
  'familyName',
  'firstName',
  'middleName',
  'maidenName',
  'birthPlace',
  'birthNationality',
  'sex',
  'phone',
  'email',
  'address',
  'maritalStatus',
  'children',
  'heightWeight',
  'supervisor',
]);
/** Labels that names follow with nothing between: "2. Prénoms Issouf". */
const nameLabels: ReadonlySet<FormLabel> = new Set<FormLabel>(['fullName', 'familyName', 'firstName', 'middleName', 'maidenName']);
const gateLabels: ReadonlySet<FormLabel> = new Set<FormLabel>(['birthDate', 'nationality', 'age']);

/** An address stands alone on a short line. */
const mostAddressWords = 14;
const streets = new Set(placeWords.streets.map(fold));

/** "12, rue des Oliviers", "Hay Salam n° 4": the word for a street, and a number. */
function isAddress(text: string): boolean {
  const words = listWords(fold(text));
  return words.length <= mostAddressWords && words.some((word) => streets.has(word)) && words.some((word) => /^\d{1,5}$/u.test(word));
}

const addresses = (document: Document): readonly Place[] =>
  listLines(document)
    .filter(({ text }) => isAddress(text))
    .map(({ file, page, index, text }) => ({ file, page, line: index, from: 0, lastLine: index, to: text.length }));

function bareNames(document: Document): readonly Place[] {
  return listLines(document).flatMap(({ file, page, index, text }) =>
    [...text.matchAll(/[^\t]+/gu)].flatMap(({ index: start, 0: cell }) => {
      const label = leadingLabel(cell);
      const follows = label && nameLabels.has(label.label) && /^\s+[\p{Lu}\p{Lo}]/u.test(cell.slice(label.valueFrom));
      return follows ? [{ file, page, line: index, from: start + label.valueFrom, lastLine: index, to: start + cell.length }] : [];
    }),
  );
}

function fieldValues(units: readonly Unit[], labels: ReadonlySet<FormLabel>): readonly Place[] {
  return listFields(units)
    .filter(({ label }) => labels.has(label))
    .map(({ unit, from, to }) => quoteUnit(unit, from, to).place);
}

/** Where the facts about nationality and age are read from: seen by the person in charge of eligibility alone. */
function listGatePlaces({ nationality, birthDate, statedAge }: PersonalFacts): readonly Place[] {
  return [...nationality, ...(birthDate ? [birthDate] : []), ...(statedAge ? [statedAge] : [])].map(({ evidence }) => evidence.place);
}

/** Places of a document that are about the person, or name another: whole passages, values of labelled fields, addresses. */
export function listPersonalPlaces(document: Document, facts: PersonalFacts | null, gates: boolean): readonly Place[] {
  const { passages = [], name = null, emails = [], phones = [] } = facts ?? {};
  const blocks = passages.filter(isPersonalPassage);
  const units = buildUnits(document, 0);
  const stated = [...(name ? [name] : []), ...emails, ...phones];
  return [
    ...[...blocks, ...stated].map(({ evidence }) => evidence.place),
    ...(facts && !gates ? listGatePlaces(facts) : []),
    ...fieldValues(units, gates ? personalLabels : new Set([...personalLabels, ...gateLabels])),
    ...bareNames(document),
    ...addresses(document),
  ].filter(({ file }) => file === document.file);
}

/** Places within the personal ones that may be seen: licences, which are judged on merit, and with open gates what they are judged on. */
export function listOpenPlaces(document: Document, facts: PersonalFacts | null, gates: boolean): readonly Place[] {
  if (!facts) return [];
  const licences = facts.licences.map(({ evidence }) => evidence.place);
  return [...licences, ...(gates ? listGatePlaces(facts) : [])].filter(({ file }) => file === document.file);
}
