import { describe, expect, it } from 'vitest';
import { buildOdt } from '../../../helpers/build-odt.ts';
import { readOne, show } from '../../../helpers/show-document.ts';

const read = async (parts: Parameters<typeof buildOdt>[0]) => show(await readOne(buildOdt(parts)));

describe('readOdt', () => {
  it('reads headers, headings, lists, tabs, spaces and line breaks', async () => {
    const body = `<text:h text:outline-level="1">FORMATION</text:h><text:p>2015<text:tab/>Master<text:s text:c="2"/>en\n   droit<text:line-break/>Rabat</text:p><text:list><text:list-item><text:p>Suivi</text:p></text:list-item></text:list>`;
    expect(await read({ body, header: '<text:p>Amina Benali</text:p>' })).toEqual([
      'header: Amina Benali',
      'heading: FORMATION',
      'paragraph: 2015⇥Master en droit / Rabat',
      'listItem: Suivi',
    ]);
  });

  it('reads table rows, text boxes and notes', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const body = `<table:table><table:table-row>${cell('Arabe')}${cell('courant')}</table:table-row></table:table><text:p>Thèse<text:note><text:note-body><text:p>Mention</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>Encadré</text:p></draw:text-box></draw:frame></text:p>`;
    expect(await read({ body })).toEqual(['tableRow: Arabe⇥courant', 'paragraph: Thèse', 'paragraph: Encadré', 'footnote: Mention']);
  });

  it('leaves out tracked deletions and hidden text, the latter with a doubt', async () => {
    const styles = '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body = `<text:tracked-changes><text:p>supprimé</text:p></text:tracked-changes><text:p>Visible <text:span text:style-name="T1">caché pour les machines</text:span></text:p>`;
    const document = await readOne(buildOdt({ body, styles }));
    expect(show(document)).toEqual(['paragraph: Visible']);
    expect(document.doubts.map((doubt) => doubt.code)).toEqual(['hidden-text']);
  });

  it('reads tracked insertions, boxes of a page and of a header once, and the targets of links', async () => {
    const box = (text: string) => `<draw:frame><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`;
    const body = [
      '<text:tracked-changes><text:changed-region text:id="c1"><text:insertion/></text:changed-region><text:changed-region text:id="c2"><text:deletion><text:p>mission</text:p></text:deletion></text:changed-region></text:tracked-changes>',
      box('Langues'),
      '<text:p>Chargée de <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>projet<text:change-end text:change-id="c1"/></text:p>',
      '<text:p><text:a xlink:href="mailto:salma@example.org">écrire</text:a></text:p>',
    ].join('');
    const document = await readOne(buildOdt({ body, header: `<text:p>${box('Salma Berrada')}</text:p>` }));
    expect(show(document)).toEqual(['header: Salma Berrada', 'paragraph: Langues', 'paragraph: Chargée de projet', 'paragraph: écrire']);
    expect(document.pages[0]?.blocks[3]?.lines[0]?.links).toEqual(['mailto:salma@example.org']);
  });
});
