import { describe, expect, it } from 'vitest';
import { defaultReadLimits } from '../../../../renderer/reading/limits.ts';
import { withPdf } from '../../../../renderer/reading/pdf/open-pdf.ts';
import { readPdf } from '../../../../renderer/reading/pdf/read-pdf.ts';
import { renderPage } from '../../../../renderer/reading/pdf/render-page.ts';
import { buildPdf } from '../../../helpers/build-pdf.ts';
import { nodeEngines } from '../../../helpers/node-engines.ts';
import { paintPage } from '../../../helpers/paint-page.ts';
import { readBytes, readOne, show } from '../../../helpers/show-document.ts';

const options = { ocr: false, limits: defaultReadLimits };
const codeOf = async (bytes: Uint8Array, limits = {}): Promise<string> => {
  const outcome = await readBytes(bytes, { limits });
  return outcome.ok ? 'read' : outcome.failure.code;
};
const line = (text: string) => paintPage((page) => page.text(60, 400, text));

describe('documents in PDF', () => {
  it('puts the targets of links on their lines', async () => {
    const document = await readOne(
      buildPdf([
        paintPage((page) => {
          page.text(60, 60, 'Écrire à Leïla');
          page.link(60, 50, 80, 14, 'mailto:leila@example.com');
          page.text(60, 90, 'Voir mon profil');
          page.link(60, 80, 80, 14, 'https://example.com/leila');
          page.link(60, 80, 80, 14, 'javascript:alert(1)');
        }),
      ]),
    );
    const lines = document.pages[0]?.blocks.flatMap((block) => block.lines) ?? [];
    expect(lines.map((each) => each.links)).toEqual([['mailto:leila@example.com'], ['https://example.com/leila']]);
  });

  it('reads the values of form fields beside their labels', async () => {
    const document = await readOne(
      buildPdf([
        paintPage((page) => {
          page.text(60, 60, 'Nom de famille');
          page.field(200, 48, 200, 16, { name: 'family', kind: 'text', value: 'BENNANI' });
          page.text(60, 90, 'Date de naissance');
          page.field(200, 78, 200, 16, { name: 'birth', kind: 'text', value: '12 mai 1990' });
          page.text(60, 120, 'Permis de conduire');
          page.field(200, 110, 12, 12, { name: 'licence', kind: 'checkbox', value: 'Yes' });
          page.text(60, 150, 'Véhicule');
          page.field(200, 140, 12, 12, { name: 'car', kind: 'checkbox', value: 'Off' });
        }),
      ]),
    );
    expect(show(document)).toEqual([
      'tableRow: Nom de famille⇥BENNANI',
      'tableRow: Date de naissance⇥12 mai 1990',
      'tableRow: Permis de conduire⇥☒',
      'paragraph: Véhicule',
    ]);
  });

  it('reads a filled UN Personal History Form: its table of employment row by row, a text of several lines, ticks', async () => {
    const document = await readOne(
      buildPdf([
        paintPage((page) => {
          const columns = [60, 150, 240, 420] as const;
          page.text(60, 60, '27. EMPLOYMENT RECORD', { bold: true });
          ['FROM', 'TO', 'EXACT TITLE OF YOUR POST', 'NAME OF EMPLOYER'].forEach((label, at) => {
            page.text(columns[at] as number, 90, label, { size: 7 });
          });
          const rows = [
            ['09/2018', '12/2023', 'Project officer', 'Fondation Atlas'],
            ['01/2015', '08/2018', 'Field assistant', 'Croissant-Rouge'],
          ];
          rows.forEach((values, row) => {
            values.forEach((value, at) => {
              page.field(columns[at] as number, 100 + row * 24, 85, 16, { name: `r${row}c${at}`, kind: 'text', value });
            });
          });
          page.text(60, 180, 'DESCRIPTION OF YOUR DUTIES', { size: 7 });
          page.field(60, 186, 420, 60, { name: 'duties', kind: 'text', value: 'Monitoring of grants\nReports to donors' });
          page.text(60, 280, 'Are you able to travel?');
          page.field(220, 270, 12, 12, { name: 'travel', kind: 'checkbox', value: 'Yes' });
          page.text(240, 280, 'YES');
        }),
      ]),
    );
    const lines = document.pages.flatMap((page) => page.blocks.flatMap((block) => block.lines.map((line) => line.text)));
    expect(lines).toEqual([
      '27. EMPLOYMENT RECORD',
      'FROM\tTO\tEXACT TITLE OF YOUR POST\tNAME OF EMPLOYER',
      '09/2018\t12/2023\tProject officer\tFondation Atlas',
      '01/2015\t08/2018\tField assistant\tCroissant-Rouge',
      'DESCRIPTION OF YOUR DUTIES',
      'Monitoring of grants',
      'Reports to donors',
      'Are you able to travel?\t☒\tYES',
    ]);
  });

  it('tells headers, footers and page numbers from content', async () => {
    const pages = [1, 2, 3].map((number) =>
      paintPage((page) => {
        page.text(60, 30, 'Leïla BENNANI – candidature 2310', { size: 8 });
        page.text(60, 100, `Contenu de la page ${number}, en quelques mots qui suffisent à la remplir`);
        page.text(280, 815, `Page ${number} / 3`, { size: 8 });
      }),
    );
    const kinds = (await readOne(buildPdf(pages))).pages.map((page) => page.blocks.map((block) => block.kind));
    expect(kinds).toEqual([1, 2, 3].map(() => ['header', 'paragraph', 'footer']));
  });

  it('tells pages of text from pictures and empty pages', async () => {
    const pages = [line('Une page de texte'), paintPage((page) => page.picture(0, 0, 595, 842, 0xcc)), paintPage(() => {})];
    const { contents } = await readPdf({ name: 'cv.pdf', bytes: buildPdf(pages) }, options, nodeEngines);
    expect(contents).toEqual(['text', 'picture', 'empty']);
  });

  it('gives attached files', async () => {
    const bytes = buildPdf([line('Europass')], { attachments: [{ name: 'europass.xml', text: '<Candidate/>' }] });
    const { attachments } = await readPdf({ name: 'cv.pdf', bytes }, options, nodeEngines);
    expect(attachments.map(({ name, bytes: data }) => [name, new TextDecoder().decode(data)])).toEqual([['europass.xml', '<Candidate/>']]);
  });

  it('draws a page as it is seen', async () => {
    const bytes = buildPdf([paintPage((page) => page.rect(0, 0, 297, 842, '#ff0000'))]);
    const { image, width } = await withPdf(bytes, undefined, nodeEngines, (pdf) => renderPage(pdf, 1, 36));
    expect([image.width, image.height, width]).toEqual([298, 421, 595]);
    const pixel = (x: number): number[] => [...image.data.slice((200 * image.width + x) * 4, (200 * image.width + x) * 4 + 4)];
    expect(pixel(10)).toEqual([255, 0, 0, 255]);
    expect(pixel(290)).toEqual([255, 255, 255, 255]);
  });

  it('asks for the password of an encrypted file, and opens it with it', async () => {
    const bytes = buildPdf([line('Contenu protégé')], { password: 'secret' });
    expect(await codeOf(bytes)).toBe('encrypted');
    await expect(readPdf({ name: 'cv.pdf', bytes }, { ...options, password: 'wrong' }, nodeEngines)).rejects.toMatchObject({
      code: 'encrypted',
    });
    const { document } = await readPdf({ name: 'cv.pdf', bytes }, { ...options, password: 'secret' }, nodeEngines);
    expect(show(document)).toEqual(['paragraph: Contenu protégé']);
  });

  it('fails with a reason on damaged, empty and oversized files, and reads the next one', async () => {
    const good = buildPdf([line('Contenu'), line('Suite')]);
    expect(await codeOf(new TextEncoder().encode('%PDF-1.4\nnothing more'))).toBe('damaged');
    expect(await codeOf(buildPdf([]))).toBe('damaged');
    expect(await codeOf(good, { maxPages: 1 })).toBe('too-large');
    expect(await codeOf(buildPdf([paintPage(() => {})]))).toBe('no-text');
    expect(await codeOf(good)).toBe('read');
  });
});
