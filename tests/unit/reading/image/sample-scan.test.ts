import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readInNode } from '../../../helpers/read-in-node.ts';

/** What a person reads on the scan of the sample. */
const seen = `Omar FILALI
Conseiller en insertion professionnelle
omar.filali@example.org · +212 671 00 60 18 · Ifrane, Maroc · Nationalité : marocaine · Né le 11 février 1990
PROFIL
Conseiller en insertion auprès des jeunes de la province d’Ifrane.
EXPÉRIENCE PROFESSIONNELLE
Conseiller en insertion professionnelle
Espace Jeunes Ifrane, Ifrane
Mars 2017 – à ce jour
Accompagnement de 250 jeunes par an vers l’emploi.
Organisation de formations professionnelles courtes.
FORMATION
Master en psychologie du travail
Université Ibn Tofaïl, Kénitra
2013 – 2015
LANGUES
Arabe : langue maternelle
Français : courant
Anglais : B1
COMPÉTENCES
Entretien de conseil
Excel
Animation`;

/** Words with their accents, without the marks around them. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}@.+']*[\p{L}\p{N}]/gu) ?? [];

it('reads at least 95 of 100 words of a scan as a person does, in the same order', async () => {
  const [document] = await readInNode(join(import.meta.dirname, '../../../../resources/sample/applications/filali-omar.jpg'));
  const read = document?.pages.flatMap((page) => page.blocks.flatMap((block) => block.lines.map((line) => line.text))).join('\n') ?? '';
  const expected = wordsOf(seen);
  expect(commonWords(expected, wordsOf(read)) / expected.length).toBeGreaterThanOrEqual(0.95);
  expect(document?.pages[0]?.origin).toBe('ocr');
});

/** Length of the longest sequence of words that both hold in this order. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row: number[] = new Array(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      next.push(word === other ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number));
    }
    row = next;
  }
  return row.at(-1) as number;
}
