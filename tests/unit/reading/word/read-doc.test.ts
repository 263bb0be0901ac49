import { describe, expect, it } from 'vitest';
import { buildDoc } from '../../../helpers/build-doc.ts';
import { buildOle } from '../../../helpers/build-ole.ts';
import { readBytes, readOne, show } from '../../../helpers/show-document.ts';

const inTable = [0x16, 0x24, 1];
const rowEnd = [0x16, 0x24, 1, 0x17, 0x24, 1];

describe('readDoc', () => {
  it('reads headers, paragraphs, line breaks, special hyphens and tables', async () => {
    const bytes = buildDoc(
      [
        { text: 'Curriculum\u000bvitae\r' },
        { text: 'Arabe\u0007', paragraph: inTable },
        { text: 'Langue maternelle\u0007', paragraph: inTable },
        { text: '\u0007', paragraph: rowEnd },
        { text: 'Suivi\u001eévaluation\r', paragraph: [0x0b, 0x46, 1, 0] },
      ],
      { headers: 'Adama Tiendrébéogo\r\r' },
    );
    const document = await readOne(bytes);
    expect(document.format).toBe('doc');
    expect(show(document)).toEqual([
      'header: Adama Tiendrébéogo',
      'paragraph: Curriculum / vitae',
      'tableRow: Arabe⇥Langue maternelle',
      'listItem: Suivi-évaluation',
    ]);
  });

  it('leaves out hidden text with a doubt, and deleted text without', async () => {
    const bytes = buildDoc([
      { text: 'Visible ' },
      { text: 'texte caché pour les machines', characters: [0x3c, 0x08, 1] },
      { text: ' supprimé', characters: [0x00, 0x08, 1] },
      { text: '\r' },
    ]);
    const document = await readOne(bytes);
    expect(show(document)).toEqual(['paragraph: Visible']);
    expect(document.doubts.map((doubt) => doubt.code)).toEqual(['hidden-text']);
  });

  it('hides white text on the page but not in a table, whose cells may be shaded', async () => {
    const white = [0x70, 0x68, 0xff, 0xff, 0xff, 0];
    const document = await readOne(
      buildDoc([
        { text: 'FORMATION\u0007', paragraph: inTable, characters: white },
        { text: '\u0007', paragraph: rowEnd },
        { text: 'doctorat et vingt ans\r', characters: white },
      ]),
    );
    expect(show(document)).toEqual(['paragraph: FORMATION']);
    expect(document.doubts.map((doubt) => doubt.detail)).toEqual(['doctorat et vingt ans']);
  });

  it('shows the result of a field, keeps its link, and passes over its code', async () => {
    const document = await readOne(buildDoc([{ text: '\u0013 HYPERLINK "https://example.org" \u0014mon site\u0015 web\r' }]));
    expect(show(document)).toEqual(['paragraph: mon site web']);
    expect(document.pages[0]?.blocks[0]?.lines[0]?.links).toEqual(['https://example.org']);
  });

  it('tells encrypted documents and other Office files apart', async () => {
    const code = async (bytes: Uint8Array) => {
      const outcome = await readBytes(bytes);
      return outcome.ok ? 'read' : outcome.failure.code;
    };
    expect(await code(buildDoc([{ text: 'x\r' }], { seal: {} }))).toBe('encrypted');
    expect(await code(buildOle({ EncryptedPackage: new Uint8Array(5_000) }))).toBe('encrypted');
    expect(await code(buildOle({ Workbook: new Uint8Array(5_000) }))).toBe('unsupported-format');
    expect(await code(buildOle({ WordDocument: new Uint8Array(5_000) }))).toBe('damaged');
  });
});
