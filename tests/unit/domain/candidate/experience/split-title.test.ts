import { expect, test } from 'vitest';
import { nameHead, splitTitle } from '../../../../../renderer/domain/candidate/experience/split-title.ts';

const show = ({ title, organisation, location }: ReturnType<typeof splitTitle>): string => [title, organisation, location].join(' | ');

test.each([
  [
    'Policy Officer, Social Protection, Platform for Social Justice (PSJ), Brussels, Belgium',
    'Policy Officer, Social Protection | Platform for Social Justice (PSJ) | Brussels, Belgium',
  ],
  ['Intern, political section – Embassy of Belgium, Rabat (Morocco)', 'Intern, political section | Embassy of Belgium | Rabat (Morocco)'],
  ['Assistant au Ministère du Plan, Kinshasa', 'Assistant | Ministère du Plan | Kinshasa'],
  // Words that begin like a small one: "for", "na", "au".
  ['Responsable de formation, Association Amal', 'Responsable de formation | Association Amal | '],
  ['Coordinatrice nationale chez ONG Espoir', 'Coordinatrice nationale | ONG Espoir | '],
  ['Chef audit au Ministère du Plan', 'Chef audit | Ministère du Plan | '],
  ['متدربة بوزارة الاقتصاد والمالية', 'متدربة | وزارة الاقتصاد والمالية | '],
  ['UNDP, The Gambia – Consultant, decentralisation policy', 'Consultant, decentralisation policy | UNDP | The Gambia'],
  ['Chargée de communication chez Pixel', 'Chargée de communication | Pixel | '],
])('%s', (line, expected) => {
  expect(show(splitTitle(line))).toBe(expected);
});

test('the employer may stand above the post', () => {
  expect(show(nameHead(['AMEJ, Casablanca', 'Club coordinator']))).toBe('Club coordinator | AMEJ | Casablanca');
});
