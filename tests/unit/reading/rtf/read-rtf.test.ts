import { describe, expect, it } from 'vitest';
import { readOne, show } from '../../../helpers/show-document.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const rtf = (body: string, header = '') =>
  bytesOf(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset178 Arial;}{\\f2\\fcharset2 Wingdings;}}${header}${body}}`,
  );
const read = async (body: string, header?: string) => show(await readOne(rtf(body, header)));

describe('readRtf', () => {
  it('decodes bytes by the code page of the document and of the font', async () => {
    expect(await read("\\pard R\\'e9gie {\\f1 \\'e3\\'e4\\'d3\\'de}\\par")).toEqual(['paragraph: Régie منسق']);
  });

  it('reads Unicode characters and passes over what stands in for them', async () => {
    expect(await read("\\pard\\uc1 Fr\\u233?d\\u233\\'e9ric \\uc2\\u8212--fin\\par")).toEqual(['paragraph: Frédéric —fin']);
  });

  it('reads tabs, line breaks, dashes and escaped braces', async () => {
    expect(await read('\\pard 2015\\tab Master\\line a\\~b \\{c\\} 2015\\endash 2016\\par')).toEqual([
      'paragraph: 2015⇥Master / a b {c} 2015–2016',
    ]);
  });

  it('reads tables, nested ones included, as rows', async () => {
    const nested = '\\pard\\intbl\\itap2 Arabe\\nestcell courant\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}';
    expect(await read("\\trowd\\cellx1\\cellx2\\pard\\intbl Permis\\cell B\\cell\\row\\pard apr\\'e8s\\par")).toEqual([
      'tableRow: Permis⇥B',
      'paragraph: après',
    ]);
    expect(await read(`\\trowd${nested}\\pard\\intbl\\cell\\row`)).toEqual(['tableRow: Arabe⇥courant']);
  });

  it('tells headings by style and list items by their bullet', async () => {
    const header = '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}';
    expect(await read("\\pard\\s1 FORMATION\\par\\pard{\\listtext\\f2\\'b7\\tab}\\ls1 Suivi\\par", header)).toEqual([
      'heading: FORMATION',
      'listItem: Suivi',
    ]);
  });

  it('puts headers first and footnotes last, and reads text boxes once', async () => {
    const shape = "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt\\pard Encadr\\'e9\\par}}{\\shprslt\\pard Encadr\\'e9\\par}}";
    expect(await read(`{\\header\\pard Amina Benali\\par}\\pard Corps{\\footnote\\pard Note\\par}\\par${shape}`)).toEqual([
      'header: Amina Benali',
      'paragraph: Corps',
      'paragraph: Encadré',
      'footnote: Note',
    ]);
  });

  it('leaves out deleted and hidden text, pictures and document properties', async () => {
    const document = await readOne(
      rtf("{\\info{\\title Secret}}\\pard Visible{\\pict\\bin4 abcd}{\\deleted  ancien}{\\v  texte cach\\'e9 aux lecteurs}\\par"),
    );
    expect(show(document)).toEqual(['paragraph: Visible']);
    expect(document.doubts.map((doubt) => doubt.code)).toEqual(['hidden-text']);
  });

  it('keeps the target of a link and shows its text', async () => {
    const document = await readOne(rtf('\\pard{\\field{\\*\\fldinst HYPERLINK "https://example.org"}{\\fldrslt mon site}}\\par'));
    expect(show(document)).toEqual(['paragraph: mon site']);
    expect(document.pages[0]?.blocks[0]?.lines[0]?.links).toEqual(['https://example.org']);
  });

  it('reads what stands before an early end, with a doubt', async () => {
    const document = await readOne(bytesOf('{\\rtf1\\ansi{\\b Juriste\\par Rabat'));
    expect(show(document)).toEqual(['paragraph: Juriste', 'paragraph: Rabat']);
    expect(document.doubts.map((doubt) => doubt.code)).toEqual(['truncated']);
  });
});
