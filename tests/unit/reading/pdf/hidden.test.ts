import { describe, expect, it } from 'vitest';
import { buildPdf } from '../../../helpers/build-pdf.ts';
import { type Painter, paintPage } from '../../../helpers/paint-page.ts';
import { readOne, show } from '../../../helpers/show-document.ts';

const secret = 'Doctorat en économie, trente ans d’expérience';

async function read(draw: (painter: Painter) => void): Promise<{ text: string; doubts: readonly string[] }> {
  const document = await readOne(
    buildPdf([
      paintPage((page) => {
        page.text(60, 60, 'Chargée de projet à Rabat depuis 2019');
        draw(page);
      }),
    ]),
  );
  return { text: show(document).join('\n'), doubts: document.doubts.map((doubt) => `${doubt.code} ${doubt.page} ${doubt.detail}`) };
}

describe('text that a person does not see', () => {
  it.each<[string, (page: Painter) => void]>([
    ['white on white', (page) => page.text(60, 200, secret, { color: '#ffffff' })],
    ['nearly white on white', (page) => page.text(60, 200, secret, { color: '#fdfdfd' })],
    ['of no size', (page) => page.text(60, 200, secret, { size: 0.5 })],
    ['unpainted', (page) => page.text(60, 200, secret, { mode: 3 })],
    ['outside the page', (page) => page.text(60, 900, secret)],
    ['clipped away', (page) => page.clipped(50, 300, 400, 40, () => page.text(60, 200, secret))],
    ['within a clipping path without extent', (page) => page.clipped(60, 195, 0, 0, () => page.text(60, 200, secret))],
    [
      'under a picture',
      (page) => {
        page.text(60, 200, secret);
        page.picture(50, 180, 300, 40, 0x80);
      },
    ],
    [
      'under a box of the colour of the page',
      (page) => {
        page.text(60, 200, secret);
        page.rect(50, 180, 300, 40, '#ffffff');
      },
    ],
    [
      'dark on a dark box',
      (page) => {
        page.rect(50, 180, 300, 40, '#102030');
        page.text(60, 200, secret, { color: '#102030' });
      },
    ],
  ])('is left out and reported: %s', async (_, draw) => {
    const { text, doubts } = await read(draw);
    expect(text).toBe('paragraph: Chargée de projet à Rabat depuis 2019');
    expect(doubts).toEqual([`hidden-text 1 ${secret}`]);
  });

  it.each<[string, (page: Painter) => void]>([
    ['within its clipping path', (page) => page.clipped(50, 180, 400, 40, () => page.text(60, 200, secret))],
    [
      'white on a dark box',
      (page) => {
        page.rect(50, 180, 300, 40, '#1f3a4d');
        page.text(60, 200, secret, { color: '#ffffff' });
      },
    ],
    [
      'white on a picture',
      (page) => {
        page.picture(50, 180, 300, 40, 0x30);
        page.text(60, 200, secret, { color: '#ffffff' });
      },
    ],
    ['pale gray, but legible', (page) => page.text(60, 200, secret, { color: '#bbbbbb' })],
    [
      'the text layer of a scan',
      (page) => {
        page.picture(50, 180, 300, 40, 0xe0);
        page.text(60, 200, secret, { mode: 3 });
      },
    ],
  ])('is not taken for hidden: %s', async (_, draw) => {
    const { text, doubts } = await read(draw);
    expect(text).toContain(secret);
    expect(doubts).toEqual([]);
  });
});
