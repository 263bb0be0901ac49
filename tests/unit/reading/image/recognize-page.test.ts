import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GrayImage, grayFromRgba, sampleGray, turnGray } from '../../../../renderer/reading/image/gray-image.ts';
import { loadOcr, type OcrEngine } from '../../../../renderer/reading/image/ocr-engine.ts';
import { recognizePage } from '../../../../renderer/reading/image/recognize-page.ts';
import { withPdf } from '../../../../renderer/reading/pdf/open-pdf.ts';
import { renderPage } from '../../../../renderer/reading/pdf/render-page.ts';
import { benchCv } from '../../../bench/bench-cvs.ts';
import { nodeEngines } from '../../../helpers/node-engines.ts';
import { buildPdf } from '../../../robustness/samples.ts';

const lines = [
  ['F2', 'Amina Benali'],
  ['F1', 'Adresse : avenue Hassan II, Rabat'],
  ['F1', 'Courriel : amina.benali@example.org'],
  ['F2', 'Exp\\351rience professionnelle'],
  ['F1', 'Charg\\351e de projets de d\\351veloppement local, depuis mars 2016'],
  ['F1', 'Suivi des activit\\351s et r\\351daction des rapports mensuels'],
  ['F1', 'Appui aux coop\\351ratives f\\351minines de la province'],
  ['F2', 'Formation'],
  ['F1', 'Master en sociologie, Universit\\351 Hassan II, Casablanca'],
  ['F1', 'Licence en droit public, Universit\\351 Mohammed V, Rabat'],
] as const;

/** A page drawn by PDFium: the picture that a flatbed scanner would give. */
async function scan(): Promise<GrayImage> {
  const content = `BT 72 760 Td 26 TL ${lines.map(([font, text]) => `/${font} 13 Tf (${text}) Tj T*`).join(' ')} ET`;
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const pdf = buildPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ]);
  return draw(pdf, 150);
}

async function draw(pdf: Uint8Array, dpi: number): Promise<GrayImage> {
  const { image } = await withPdf(pdf, undefined, nodeEngines, (open) => renderPage(open, 1, dpi));
  return grayFromRgba(image.width, image.height, image.data);
}

async function recognize(image: GrayImage) {
  const engine = await loadOcr(nodeEngines);
  const asked: string[] = [];
  const watched: OcrEngine = {
    detectOrientation(...args) {
      asked.push('orientation');
      return engine.detectOrientation(...args);
    },
    recognize(...args) {
      asked.push('page');
      return engine.recognize(...args);
    },
    recognizeLine(...args) {
      asked.push(asked.includes('page') ? 'line again' : 'sample');
      return engine.recognizeLine(...args);
    },
  };
  const page = await recognizePage({ image, number: 1, width: image.width, height: image.height }, watched);
  return { page, all: page.blocks.flatMap((block) => block.lines), asked };
}

const expected = ['Amina Benali', 'Courriel : amina.benali@example.org', 'Master en sociologie, Université Hassan II, Casablanca'];

describe('recognizePage', { timeout: 90_000 }, () => {
  it('reads a scan with places, confidence and bold type', async () => {
    const { page, all } = await recognize(await scan());
    expect(page.origin).toBe('ocr');
    for (const text of expected) expect(all.map((line) => line.text)).toContain(text);
    const name = all.find((line) => line.text === 'Amina Benali');
    expect(name?.bold).toBe(true);
    expect(all.find((line) => line.text.startsWith('Suivi'))?.bold).toBe(false);
    // 72 points from the left at 150 dpi, baseline 82 points from the top.
    expect(name?.words[0]?.box?.[0]).toBeGreaterThan(140);
    expect(name?.words[0]?.box?.[0]).toBeLessThan(165);
    expect(name?.words[0]?.box?.[1]).toBeGreaterThan(130);
    expect(name?.words[0]?.box?.[1]).toBeLessThan(175);
    expect(name?.words.every((word) => (word.confidence ?? 0) > 0.8)).toBe(true);
  });

  it('asks for orientation only where lines do not read as they are', async () => {
    const upright = await scan();
    expect((await recognize(upright)).asked).not.toContain('orientation');
    expect((await recognize(turnGray(upright, 2))).asked).toContain('orientation');
  });

  it('reads an Arabic page in its own script', async () => {
    const pdf = await readFile(join(import.meta.dirname, '../../../fixtures/layouts/chromium-arabic-one-column.pdf'));
    const { asked, all } = await recognize(await draw(new Uint8Array(pdf), 200));
    expect(asked).toContain('orientation');
    const text = all.map((line) => line.text).join('\n');
    for (const word of ['التجربة', 'المهنية']) expect(text).toContain(word);
  });

  it('reads no word again that an apostrophe alone leaves in doubt', async () => {
    const { asked, all } = await recognize(await draw(benchCv(2), 200));
    expect(asked).not.toContain('line again');
    const words = all.flatMap((line) => line.words).filter(({ text }) => /^d['’]/u.test(text));
    expect(new Set(words.map(({ text }) => text.replace('’', "'")))).toContain("d'ateliers");
    for (const { confidence } of words) expect(confidence).toBeGreaterThan(0.7);
  });

  it('turns a page that lies upside down or on its side, and gives places on the picture as it was', async () => {
    const upright = await scan();
    for (const turns of [1, 2]) {
      const turned = turnGray(upright, turns);
      const { all } = await recognize(turned);
      for (const text of expected) expect(all.map((line) => line.text)).toContain(text);
      const [left = 0, top = 0] = all.find((line) => line.text === 'Amina Benali')?.words[0]?.box ?? [];
      expect(turns === 1 ? left : top).toBeGreaterThan((turns === 1 ? turned.width : turned.height) * 0.8);
    }
  });

  it('levels a page that was scanned askew under uneven light', async () => {
    const level = await scan();
    const angle = (3 * Math.PI) / 180;
    const askew = sampleGray(level, level.width, level.height, (x, y) => [
      x * Math.cos(angle) + y * Math.sin(angle) - 40,
      -x * Math.sin(angle) + y * Math.cos(angle) + 30,
    ]);
    const dark = { ...askew, data: askew.data.map((value, at) => value * (1 - 0.6 * ((at % askew.width) / askew.width))) };
    const { all } = await recognize(dark);
    for (const text of expected) expect(all.map((line) => line.text)).toContain(text);
  });
});
