import type { TableFlow } from '../flow/table-flow.ts';

/** Where the text of a group goes. */
export type RtfDestination = 'body' | 'header' | 'footer' | 'footnote' | 'shapeText' | 'fonts' | 'colors' | 'styles' | 'fieldCode' | 'skip';

/** What an RTF group inherits and restores. */
export interface RtfState {
  readonly destination: RtfDestination;
  readonly flow: TableFlow;
  /** Depth of table nesting of the current paragraph. */
  readonly depth: number;
  readonly style: number;
  readonly outline: boolean;
  readonly listed: boolean;
  readonly font: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly shaded: boolean;
  readonly rowShaded: boolean;
  /** Characters that stand in for each `\u` and are passed over. */
  readonly unicodeSkip: number;
}

export const initialState: Omit<RtfState, 'flow'> = {
  destination: 'body',
  depth: 0,
  style: 0,
  outline: false,
  listed: false,
  font: -1,
  size: 12,
  bold: false,
  italic: false,
  color: 0,
  hidden: false,
  deleted: false,
  shaded: false,
  rowShaded: false,
  unicodeSkip: 1,
};

/** Destinations whose text shows. */
export const textDestinations: ReadonlySet<RtfDestination> = new Set(['body', 'header', 'footer', 'footnote', 'shapeText']);

/** Control words and symbols that stand for a character. */
export const specialCharacters: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': ' ',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
