import { describe, expect, it } from 'vitest';
import { readOne, show } from '../../../helpers/show-document.ts';

const page = (body: string) =>
  new TextEncoder().encode(`<!doctype html><html><head><title>t</title><style>p{}</style></head><body>${body}</body></html>`);
const read = async (body: string) => show(await readOne(page(body)));

describe('readHtml', () => {
  it('reads headings, paragraphs, lists, line breaks and entities', async () => {
    expect(
      await read('<h2>Formation</h2><p>Née   à\n F&egrave;s<br>Rabat</p><ul><li>Suivi</li><li>Appui</li></ul><script>x()</script>'),
    ).toEqual(['heading: Formation', 'paragraph: Née à Fès / Rabat', 'listItem: Suivi', 'listItem: Appui']);
  });

  it('reads tables as rows, nested ones included', async () => {
    expect(await read('<table><tr><td>Arabe</td><td>courant</td></tr><tr><th>Anglais<td>moyen</table>')).toEqual([
      'tableRow: Arabe⇥courant',
      'tableRow: Anglais⇥moyen',
    ]);
    expect(await read('<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table><p>c</p>')).toEqual([
      'tableRow: a⇥b',
      'paragraph: c',
    ]);
  });

  it('keeps links and leaves out what is hidden', async () => {
    const document = await readOne(
      page(
        '<p><a href="mailto:a@example.org">écrire</a></p><p style="display:none">texte pour les machines</p><p style="color:#fff">doctorat et vingt ans</p>',
      ),
    );
    expect(show(document)).toEqual(['paragraph: écrire']);
    expect(document.pages[0]?.blocks[0]?.lines[0]?.links).toEqual(['mailto:a@example.org']);
    expect(document.doubts.map((doubt) => doubt.code)).toEqual(['hidden-text']);
  });

  it('reads small type, and leaves out type of no size', async () => {
    expect(await read('<p style="font-size:0.8em">Rabat</p><p style="font-size: 0px;">texte pour les machines</p>')).toEqual([
      'paragraph: Rabat',
    ]);
  });

  it('honours a declared charset', async () => {
    const bytes = Uint8Array.from('<html><meta charset="iso-8859-1"><p>Fès</p></html>', (character) => character.charCodeAt(0));
    expect(show(await readOne(bytes))).toEqual(['paragraph: Fès']);
  });
});
