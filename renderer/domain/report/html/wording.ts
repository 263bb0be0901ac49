import type { VerdictKind } from '../../screening/verdict.ts';
import type { Message, Translate } from '../../text/message.ts';
import type { ReportQuote } from '../report.ts';
import { html, type Markup } from './markup.ts';

/** Words a key of the report's own catalogue. */
export type Say = (name: string, params?: Message['params']) => string;

export interface Wording {
  readonly say: Say;
  readonly translate: Translate;
  readonly number: (value: number) => string;
  /** An ISO 8601 date as people write it. */
  readonly date: (iso: string) => string;
}

/** Words, numbers and dates of a report in the language that `translate` speaks. */
export function createWording(translate: Translate): Wording {
  const say: Say = (name, params = {}) => translate({ key: `report.${name}`, params });
  return { say, translate, number: (value) => say('number', { value }), date: (on) => say('date', { on: on.slice(0, 10) }) };
}

/** A verdict as a coloured word. */
export function chip(verdict: VerdictKind, { translate }: Wording): Markup {
  return html`<span class="chip ${verdict}">${translate({ key: `verdict.${verdict}`, params: {} })}</span>`;
}

/** Verbatim words with their place; blind, without the file's name. */
export function quotation({ file, page, quote }: ReportQuote, blind: boolean, { say }: Wording): Markup {
  const place = blind ? say('page', { page }) : say('place', { file, page });
  return html`<blockquote><span dir="auto">« ${quote} »</span> <cite>— <bdi>${place}</bdi></cite></blockquote>`;
}
