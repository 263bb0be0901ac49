import { expect, test } from 'vitest';
import { documentFromText } from '../../../../../renderer/domain/document/from-text.ts';
import { interpretNotice } from '../../../../../renderer/domain/vacancy/interpret-notice.ts';

const read = (text: string) => interpretNotice(documentFromText('notice.txt', text));
const notice = (evaluation: string): string => `Termes de référence
Consultant – étude des filières

Profil requis
- Master en économie ou en gestion
- Au moins 5 ans d'expérience en analyse des filières agricoles
- Maîtrise du français

Évaluation
${evaluation}`;

test("a notice's own points become the weights of the criteria that its lines speak of", () => {
  const { criteria, scoring } = read(
    notice(
      'Diplôme : 20 points\nExpérience en filières : 50 points\nLangue : 10 points\nMéthodologie : 20 points\nSeuil : 70 points sur 100.',
    ),
  );
  expect(scoring?.items.map(({ points }) => points)).toEqual([20, 50, 10, 20]);
  expect(scoring).toMatchObject({ outOf: 100, threshold: 70 });
  expect(criteria.map(({ kind, weight }) => [kind, weight])).toEqual([
    ['education', 25],
    ['experience', 62.5],
    ['language', 12.5],
  ]);
});

test('lines that speak of less than half of the criteria leave the weights alone', () => {
  const { criteria } = read(notice('Méthodologie : 60 points\nChronogramme : 20 points\nDiplôme : 20 points'));
  expect(new Set(criteria.map(({ weight }) => Math.round(weight)))).toEqual(new Set([33]));
});

test('shares of payment and technical or financial totals are no lines of points', () => {
  const { scoring, evaluation } = read(
    notice('Offre technique : 70 points\nOffre financière : 30 points\nPaiement : 30 % après validation, 70 % à la remise du rapport.'),
  );
  expect(scoring).toBeUndefined();
  expect(evaluation).toEqual({ technical: 70, financial: 30 });
});
