import { expect, test } from 'vitest';
import { documentFromText } from '../../../../renderer/domain/document/from-text.ts';
import { listLines, quoteLine } from '../../../../renderer/domain/document/place.ts';

test('paragraphs are parted by empty lines and list items stand apart', () => {
  const document = documentFromText('cv.txt', 'Lina Berrada\nRabat\n\n- Suivi de projets\n- Rapports\n');
  const blocks = document.pages[0]?.blocks ?? [];
  expect(blocks.map((block) => [block.kind, block.lines.length])).toEqual([
    ['paragraph', 2],
    ['listItem', 1],
    ['listItem', 1],
  ]);
});

test('an entry that follows the duties of another without an empty line is not part of them', () => {
  const duty = '- Tenue des fiches de stock du magasin central et inventaire de fin de mois avec les deux';
  const lines = [
    'Magasinier – ONG Rive, Gao',
    '2019 – 2021',
    duty,
    'aides-magasiniers',
    'Cuisinier – Hôtel du Port, Gao',
    '- Plats',
    '  du jour',
  ];
  const blocks = documentFromText('cv.txt', lines.join('\n')).pages[0]?.blocks ?? [];
  expect(blocks.map((block) => block.lines.length)).toEqual([2, 2, 1, 2]);
});

test('a quoted part of a line keeps its place', () => {
  const [, second] = listLines(documentFromText('cv.txt', 'Lina Berrada\nNationalité : marocaine'));
  if (!second) throw new Error('the second line is missing');
  expect(quoteLine(second, 14)).toEqual({
    quote: 'marocaine',
    place: { file: 'cv.txt', page: 1, line: 1, from: 14, lastLine: 1, to: 23 },
  });
});
