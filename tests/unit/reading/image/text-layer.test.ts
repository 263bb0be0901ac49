import { describe, expect, it } from 'vitest';
import { grayFromRgba } from '../../../../renderer/reading/image/gray-image.ts';
import { withPdf } from '../../../../renderer/reading/pdf/open-pdf.ts';
import { renderPage } from '../../../../renderer/reading/pdf/render-page.ts';
import { buildPdf } from '../../../helpers/build-pdf.ts';
import { nodeEngines } from '../../../helpers/node-engines.ts';
import { type Painter, paintPage } from '../../../helpers/paint-page.ts';
import { readBytes, show } from '../../../helpers/show-document.ts';

const lines = [
  'Curriculum vitae de Salma Berrada',
  'Chargée de projet, Association Rivage, Rabat',
  'Suivi des activités et rédaction des rapports trimestriels',
  'Formation des coopératives de la province de Tiznit',
  'Master en sociologie, Université de Fès',
  'Langues : arabe, français, anglais et espagnol',
];
const other = [
  'Docteur en économie, quinze ans de direction de programmes',
  'Expert international en gouvernance, budget et finances publiques',
  'Directeur général, banque centrale, Genève et Washington',
  'Professeur titulaire de politique comparée',
];
const draw =
  (texts: readonly string[], mode = 0) =>
  (page: Painter) => {
    for (const [at, text] of texts.entries()) page.text(60, 80 + at * 24, text, { size: 12, mode });
  };

/** A scan of the lines, with a text layer unpainted over it. */
async function scanWith(layer: readonly string[]): Promise<Uint8Array> {
  const picture = await withPdf(buildPdf([paintPage(draw(lines))]), undefined, nodeEngines, (pdf) => renderPage(pdf, 1, 150));
  const { width, height, data } = picture.image;
  const gray = grayFromRgba(width, height, data).data;
  const page = paintPage((painter) => {
    painter.scan(width, height, gray);
    draw(layer, 3)(painter);
  });
  return buildPdf([page]);
}

async function read(bytes: Uint8Array) {
  const outcome = await readBytes(bytes, { ocr: true });
  const [document] = outcome.ok ? outcome.documents : [];
  const doubts = document?.doubts.map(({ code, detail }) => `${code}: ${detail.slice(0, 20)}`) ?? [];
  return { text: document === undefined ? '' : show(document).join('\n'), doubts, origin: document?.pages[0]?.origin };
}

describe('a text layer beside what the page shows', { timeout: 90_000 }, () => {
  it('is taken where it says what the scan shows, marked as recognised', async () => {
    const { text, doubts, origin } = await read(await scanWith(lines));
    expect(text).toContain('Université de Fès');
    expect(doubts).toEqual([]);
    expect(origin).toBe('ocr');
  });

  it('is not believed where it says something else: what is shown is read, with a doubt', async () => {
    const { text, doubts } = await read(await scanWith(other));
    expect(text).toContain('Association Rivage');
    expect(text).not.toContain('Washington');
    expect(doubts).toEqual(['text-layer-mismatch: Docteur en économie,']);
  });

  it('is not believed where the font names its signs wrongly', async () => {
    const { text, doubts } = await read(buildPdf([paintPage(draw(lines))], { misnamed: true }));
    expect(text).toContain('Curriculum vitae de Salma Berrada');
    expect(doubts[0]).toMatch(/^text-layer-mismatch: Dvssjdvmvn/u);
  });
});
