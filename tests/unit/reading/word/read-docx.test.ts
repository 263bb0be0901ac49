import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDocx, paragraph, run, table, textBox } from '../../../helpers/build-docx.ts';
import { readBytes, readOne, show } from '../../../helpers/show-document.ts';

const read = async (parts: Parameters<typeof buildDocx>[0]) => show(await readOne(buildDocx(parts)));
const heading =
  '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>';

describe('paragraphs and runs', () => {
  it('joins the runs that a word is split into', async () => {
    const split = `<w:p>${run('Coordi')}<w:proofErr w:type="spellStart"/>${run('natrice', '<w:b/>')}${run(' régionale')}</w:p>`;
    expect(await read({ body: split })).toEqual(['paragraph: Coordinatrice régionale']);
  });

  it('starts a new line of the same block at a line break', async () => {
    const body = `<w:p>${run('Née à Fès')}<w:r><w:br/></w:r>${run('Nationalité : marocaine')}</w:p>`;
    expect(await read({ body })).toEqual(['paragraph: Née à Fès / Nationalité : marocaine']);
  });

  it('keeps tabs, takes long runs of spaces for tabs, and plain spaces for no-break ones', async () => {
    const body = `${paragraph('2015').replace('</w:p>', `<w:r><w:tab/></w:r>${run('Master')}</w:p>`)}${paragraph('Arabe        courant')}${paragraph('06 12')}`;
    expect(await read({ body })).toEqual(['paragraph: 2015⇥Master', 'paragraph: Arabe⇥courant', 'paragraph: 06 12']);
  });

  it('drops soft hyphens and private glyphs and composes letters', async () => {
    expect(await read({ body: paragraph('\uf0b7 De\u00adve\u0301lop\u00adpement \ufb01nancier') })).toEqual([
      'paragraph: Devéloppement financier',
    ]);
  });

  it('takes headings from the style’s name, whatever its id, and list items from numbering', async () => {
    const body = `${paragraph('FORMATION', '<w:pStyle w:val="Titre1"/>')}${paragraph('Suivi', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>')}`;
    expect(await read({ body, styles: heading })).toEqual(['heading: FORMATION', 'listItem: Suivi']);
  });

  it('gives type size and weight from styles and what they are based on', async () => {
    const styles = `${heading}<w:style w:type="paragraph" w:styleId="Poste"><w:name w:val="Poste"/><w:basedOn w:val="Titre1"/><w:rPr><w:sz w:val="22"/></w:rPr></w:style>`;
    const document = await readOne(buildDocx({ body: paragraph('Juriste', '<w:pStyle w:val="Poste"/>'), styles }));
    expect(document.pages[0]?.blocks[0]?.lines[0]).toMatchObject({ size: 11, bold: true });
  });

  it('keeps the targets of links, from relationships and from fields', async () => {
    const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "mailto:b@example.org" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('écrire')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const body = `<w:p><w:hyperlink r:id="l1">${run('mon site')}</w:hyperlink></w:p>${field}`;
    const document = await readOne(buildDocx({ body, links: { l1: 'https://example.org/cv' } }));
    expect(show(document)).toEqual(['paragraph: mon site', 'paragraph: écrire']);
    expect(document.pages[0]?.blocks.map((block) => block.lines[0]?.links)).toEqual([['https://example.org/cv'], ['mailto:b@example.org']]);
  });

  it('reads right-to-left paragraphs in logical order', async () => {
    expect(await read({ body: paragraph('الخبرة المهنية: منسقة', '<w:bidi/>') })).toEqual(['paragraph: الخبرة المهنية: منسقة']);
  });
});

describe('tracked changes, controls and fields', () => {
  it('reads tracked changes as accepted', async () => {
    const body = `<w:p>${run('Chargée de ')}<w:del><w:r><w:delText>mission</w:delText></w:r></w:del><w:ins>${run('projet')}</w:ins></w:p>`;
    expect(await read({ body })).toEqual(['paragraph: Chargée de projet']);
  });

  it('joins paragraphs whose mark was deleted', async () => {
    const body = `${paragraph('Université ', '<w:rPr><w:del/></w:rPr>')}${paragraph('Hassan II')}`;
    expect(await read({ body })).toEqual(['paragraph: Université Hassan II']);
  });

  it('reads what content controls hold but not their placeholders', async () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
    const body = `<w:p>${run('Nom : ')}${control('', 'Amina Benali')}</w:p><w:p>${run('Date : ')}${control('<w:showingPlcHdr/>', 'Cliquez ici')}</w:p>`;
    expect(await read({ body })).toEqual(['paragraph: Nom : Amina Benali', 'paragraph: Date :']);
  });

  it('reads ticked boxes and chosen entries of form fields', async () => {
    const field = (data: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const box = field('<w:checkBox><w:checked/></w:checkBox>');
    const empty = field('<w:checkBox><w:default w:val="0"/></w:checkBox>');
    const list = field('<w:ddList><w:result w:val="1"/><w:listEntry w:val="Mme"/><w:listEntry w:val="M."/></w:ddList>');
    expect(await read({ body: `<w:p>${box}${run(' Permis B ')}${empty}${run(' Permis C ')}${list}</w:p>` })).toEqual([
      'paragraph: ☒ Permis B ☐ Permis C M.',
    ]);
  });

  it('maps ticks of symbol fonts and drops their pictures', async () => {
    const symbol = (char: string) => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`;
    expect(await read({ body: `<w:p>${symbol('F0FE')}${run(' Arabe')}${symbol('F028')}${run('0612345678')}</w:p>` })).toEqual([
      'paragraph: ☑ Arabe 0612345678',
    ]);
  });
});

describe('printed forms (UN Personal History Form, P11)', () => {
  const tick = (checked: boolean, label: string) =>
    `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="urn:w14"><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(checked ? '☒' : '☐')}</w:sdtContent></w:sdt>${run(` ${label} `)}`;
  const control = (text: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`;
  const label = (text: string, value: string) => `${paragraph(text, '', '<w:sz w:val="14"/>')}${control(value)}`;

  it('reads labels beside what is filled in, ticks, and the tables of employment', async () => {
    const body = [
      table([[label('1. Family name', 'BERRADA'), label('2. First name', 'Salma')]]),
      `<w:p>${run('15. Have you any dependants? ')}${tick(false, 'YES')}${tick(true, 'NO')}</w:p>`,
      table([
        [label('FROM Month/Year', '09/2018'), label('TO Month/Year', '12/2023'), label('EXACT TITLE OF YOUR POST', 'Project officer')],
        [label('NAME OF EMPLOYER', 'Fondation Atlas')],
      ]),
    ].join('');
    expect(await read({ body })).toEqual([
      'tableRow: 1. Family name⇥BERRADA',
      'tableRow: 2. First name⇥Salma',
      'listItem: 15. Have you any dependants? ☐ YES ☒ NO',
      'tableRow: FROM Month/Year⇥09/2018',
      'tableRow: TO Month/Year⇥12/2023',
      'tableRow: EXACT TITLE OF YOUR POST⇥Project officer',
      'tableRow: NAME OF EMPLOYER⇥Fondation Atlas',
    ]);
  });
});

describe('headers, footers and notes', () => {
  it('puts headers first, footers last, and leaves out a first-page header that does not show', async () => {
    const parts = {
      body: paragraph('Corps'),
      header: paragraph('Amina Benali'),
      firstHeader: paragraph('Page de garde'),
      footer: paragraph('Page 1'),
    };
    expect(await read(parts)).toEqual(['header: Amina Benali', 'paragraph: Corps', 'footer: Page 1']);
    expect(await read({ ...parts, section: '<w:titlePg/>' })).toEqual([
      'header: Page de garde',
      'header: Amina Benali',
      'paragraph: Corps',
      'footer: Page 1',
    ]);
  });

  it('reads the footnotes that the text refers to', async () => {
    const body = `<w:p>${run('Thèse')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const footnotes = `<w:footnote w:id="0" w:type="separator">${paragraph('x')}</w:footnote><w:footnote w:id="2">${paragraph('Mention très honorable')}</w:footnote>`;
    expect(await read({ body, footnotes })).toEqual(['paragraph: Thèse', 'footnote: Mention très honorable']);
  });
});

describe('text boxes', () => {
  it('reads a text box once, before the heading it is anchored to', async () => {
    const body = `<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr>${run('PROFIL')}${textBox(paragraph('Tél. 0612345678'))}</w:p>`;
    expect(await read({ body, styles: heading })).toEqual(['paragraph: Tél. 0612345678', 'heading: PROFIL']);
  });

  it('reads several boxes of one anchor from top to bottom, and a box within a table cell in its cell', async () => {
    const placed = (top: number, text: string) =>
      textBox(paragraph(text)).replace(
        '<wp:anchor behindDoc="0">',
        `<wp:anchor behindDoc="0"><wp:positionH><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV><wp:posOffset>${top}</wp:posOffset></wp:positionV>`,
      );
    const body = `<w:p>${run('Corps')}${placed(900, 'Langues')}${placed(100, 'Contact')}</w:p>${table([[`<w:p>${run('2019')}</w:p>`, `<w:p>${run('Juriste')}${textBox(paragraph('Rabat'))}</w:p>`]])}`;
    expect(await read({ body })).toEqual([
      'paragraph: Corps',
      'paragraph: Contact',
      'paragraph: Langues',
      'tableRow: 2019⇥Juriste',
      'paragraph: Rabat',
    ]);
  });

  it('reads boxes of headers and footers, and links within boxes', async () => {
    const link = '<w:p><w:hyperlink r:id="l1"><w:r><w:t>écrire</w:t></w:r></w:hyperlink></w:p>';
    const parts = {
      body: `<w:p>${run('Corps')}${textBox(link)}</w:p>`,
      links: { l1: 'mailto:salma@example.org' },
      header: `<w:p>${textBox(paragraph('Salma Berrada'))}</w:p>`,
    };
    const document = await readOne(buildDocx(parts));
    expect(show(document)).toEqual(['header: Salma Berrada', 'paragraph: Corps', 'paragraph: écrire']);
    expect(document.pages[0]?.blocks[2]?.lines[0]?.links).toEqual(['mailto:salma@example.org']);
  });
});

describe('hidden text', () => {
  const hiddenCases: readonly (readonly [string, string])[] = [
    ['vanished', '<w:vanish/>'],
    ['white on the white page', '<w:color w:val="FFFFFF"/>'],
    ['nearly white', '<w:color w:val="FDFDFD"/>'],
    ['of one point', '<w:sz w:val="2"/>'],
  ];
  it.each(hiddenCases)('leaves out text that is %s, with a doubt', async (_, properties) => {
    const document = await readOne(
      buildDocx({ body: `${paragraph('Visible')}${paragraph('doctorat expérience vingt ans', '', properties)}` }),
    );
    expect(show(document)).toEqual(['paragraph: Visible']);
    expect(document.doubts).toContainEqual({ code: 'hidden-text', file: 'cv', page: null, detail: 'doctorat expérience vingt ans' });
  });

  it.each([
    ['shaded cells', table([[paragraph('COMPÉTENCES', '', '<w:color w:val="FFFFFF"/>')]], '<w:shd w:val="clear" w:fill="1F3864"/>')],
    ['shaded runs', paragraph('COMPÉTENCES', '', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>')],
    ['filled text boxes', `<w:p>${textBox(paragraph('COMPÉTENCES', '', '<w:color w:val="FFFFFF"/>'), '1F3864')}</w:p>`],
  ])('reads white text in %s', async (_, body) => {
    const document = await readOne(buildDocx({ body }));
    expect(show(document)).toEqual(['paragraph: COMPÉTENCES']);
    expect(document.doubts).toEqual([]);
  });
});

describe('pictures only and broken packages', () => {
  it('recognises the pictures of pages that a document holds in place of text', async () => {
    const picture = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/pictures/two-pages-fax.tif')));
    const docx = buildDocx({ body: paragraph('CV'), files: { 'word/media/image1.tif': picture } });
    const outcome = await readBytes(docx, { ocr: true });
    const [document] = outcome.ok ? outcome.documents : [];
    expect(document?.pages.map(({ origin }) => origin)).toEqual(['text', 'ocr']);
    expect(document === undefined ? '' : show(document).join(' ')).toContain('Fondation Atlas, Rabat');
  }, 60_000);

  it('fails with no-text when there is nothing to read', async () => {
    await expect(readOne(buildDocx({ body: '<w:p/>' }))).rejects.toThrow('no-text');
  });
});
