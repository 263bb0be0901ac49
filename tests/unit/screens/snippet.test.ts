import { expect, it } from 'vitest';
import { documentFromText } from '../../../renderer/domain/document/from-text.ts';
import { findSnippet } from '../../../renderer/screens/search/snippet.ts';

const documents = [
  documentFromText('cv.txt', 'Sara Alami'),
  documentFromText('lettre.txt', `Madame,\n${'J’ai '.repeat(30)}dirigé l’équipe de Kénitra pendant trois ans${' et plus'.repeat(30)}`),
];

it('gives the words as the document has them, with what stands around', () => {
  const snippet = findSnippet(documents, 'kenitra');
  expect(snippet?.found).toBe('Kénitra');
  expect(snippet?.place).toMatchObject({ file: 'lettre.txt', line: 1 });
  expect(snippet?.before.startsWith('…')).toBe(true);
  expect(snippet?.before.endsWith('l’équipe de ')).toBe(true);
  expect(snippet?.after.startsWith(' pendant trois ans')).toBe(true);
  expect(snippet?.after.endsWith('…')).toBe(true);
});

it('is null where the words do not stand', () => {
  expect(findSnippet(documents, 'rabat')).toBeNull();
});
