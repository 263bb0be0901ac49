import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../renderer/domain/document/document.ts';
import { makeLine } from '../../../../renderer/domain/document/from-text.ts';
import { blocksOfRow, type Cell } from '../../../../renderer/reading/flow/table-rows.ts';

const block = (text: string, kind: Block['kind'] = 'paragraph', size = 10): Block => ({
  kind,
  lines: text.split('|').map((line) => makeLine(line, { size })),
  language: null,
});
const cell = (...texts: readonly string[]): Cell =>
  texts.map((text) =>
    text.startsWith('- ') ? block(text.slice(2), 'listItem') : text.startsWith('# ') ? block(text.slice(2), 'heading') : block(text),
  );
const show = (cells: readonly Cell[]) =>
  blocksOfRow(cells).map(
    ({ kind, lines }) =>
      `${kind}: ${lines
        .map((line) => line.text)
        .join(' / ')
        .replaceAll('\t', '⇥')}`,
  );

describe('blocksOfRow', () => {
  it('puts a label beside its value, and columns of a grid beside one another', () => {
    expect(show([cell('Arabe'), cell('langue maternelle')])).toEqual(['tableRow: Arabe⇥langue maternelle']);
    expect(show([cell('2012'), cell('Master'), cell('Rabat')])).toEqual(['tableRow: 2012⇥Master⇥Rabat']);
  });

  it('puts dates of one or two lines beside the title of their entry, the rest below', () => {
    expect(show([cell('Octobre 2019 –', 'mars 2021'), cell('Juriste', 'Ministère', '- Avis', '- Notes')])).toEqual([
      'tableRow: Octobre 2019 – mars 2021⇥Juriste',
      'paragraph: Ministère',
      'listItem: Avis',
      'listItem: Notes',
    ]);
  });

  it('reads columns of a page one after the other', () => {
    const side = cell('# LANGUES', 'Arabe', 'Français');
    const main = cell('# EXPÉRIENCE', 'Juriste', 'Ministère');
    expect(show([side, main])).toEqual([...side, ...main].map((one) => `${one.kind}: ${one.lines[0]?.text}`));
  });

  it('passes over empty cells', () => {
    expect(show([[], cell('seule'), []])).toEqual(['paragraph: seule']);
    expect(show([[], []])).toEqual([]);
  });

  it('pairs labels and values that stand line beside line in two cells', () => {
    expect(show([cell('Nom :', 'Prénom :'), cell('BENALI', 'Amina')])).toEqual(['tableRow: Nom :⇥BENALI', 'tableRow: Prénom :⇥Amina']);
  });

  it('reads printed forms cell by cell as label and value', () => {
    const form = (label: string, value: string): Cell => [block(label, 'paragraph', 7), block(value, 'paragraph', 9)];
    expect(show([form('FROM (month/year)', '07/2022'), form('TITLE OF POST', 'Research assistant')])).toEqual([
      'tableRow: FROM (month/year)⇥07/2022',
      'tableRow: TITLE OF POST⇥Research assistant',
    ]);
  });
});
