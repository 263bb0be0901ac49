import type { VerdictKind } from '../../screening/verdict.ts';
import type { Organisation } from '../report-input.ts';

/** Words in one look. */
export interface Span {
  readonly text: string;
  readonly look?: 'bold' | 'soft' | 'mono';
  /** Coloured as this verdict. */
  readonly verdict?: VerdictKind;
}

/** One paragraph. */
export type Line = readonly Span[];

export interface Cell {
  readonly lines: readonly Line[];
  readonly align?: 'center' | 'end';
}

export interface Column {
  readonly head: string;
  /** Part of the page's width; those of a table may sum to anything. */
  readonly share: number;
}

/** What a paper is made of, whatever it is written as. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: boolean }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly look?: 'small' | 'quote' | 'end' }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[]; readonly dense?: boolean }
  /** Room to sign, one for each name. */
  | { readonly kind: 'signatures'; readonly names: readonly string[] }
  /** Room to write by hand, in lines. */
  | { readonly kind: 'room'; readonly label: string; readonly lines: number };

/** A text to print or to edit, free of any format. */
export interface Paper {
  readonly title: string;
  /** Language of its words, ISO 639-1. */
  readonly locale: string;
  readonly letterhead: Organisation;
  /** Letters carry it on every page, other papers at their beginning. */
  readonly letterheadOn: 'start' | 'everyPage';
  /** Stands on every page. */
  readonly header: string;
  readonly footer: string;
  /** Points, for a paper that is set close to stand on one page. */
  readonly typeSize?: number;
  readonly blocks: readonly Block[];
}

export const span = (text: string, more: Omit<Span, 'text'> = {}): Span => ({ text, ...more });
export const plain = (text: string): Line => [span(text)];
export const bold = (text: string): Line => [span(text, { look: 'bold' })];
export const soft = (text: string): Line => [span(text, { look: 'soft' })];
export const cell = (...lines: readonly (Line | string)[]): Cell => ({
  lines: lines.map((line) => (typeof line === 'string' ? plain(line) : line)),
});
export const numberCell = (text: string): Cell => ({ lines: [plain(text)], align: 'end' });

export const heading = (level: 1 | 2 | 3, text: string, newPage = false): Block => ({ kind: 'heading', level, text, newPage });
export const paragraph = (line: Line | string, look?: 'small' | 'quote' | 'end'): Block => ({
  kind: 'paragraph',
  line: typeof line === 'string' ? plain(line) : line,
  ...(look ? { look } : {}),
});
export const list = (items: readonly (Line | string)[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: items.map((item) => (typeof item === 'string' ? plain(item) : item)) }];

/** A table that says so where it has no row. */
export const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[], empty: string, dense = false): Block =>
  rows.length === 0 ? paragraph(soft(empty)) : { kind: 'table', columns, rows, dense };

/** Facts whose value is known. */
export const facts = (rows: readonly (readonly [string, string | null | undefined])[]): Block => ({
  kind: 'facts',
  rows: rows.flatMap(([label, value]): [string, string][] => (value ? [[label, value]] : [])),
});
