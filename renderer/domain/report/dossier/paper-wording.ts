import type { VerdictKind } from '../../screening/verdict.ts';
import type { Translate } from '../../text/message.ts';
import type { Criterion } from '../../vacancy/vacancy.ts';
import { createWording, type Say, type Wording } from '../html/wording.ts';
import { type Line, type Paper, span } from '../paper/paper.ts';
import type { ReportQuote } from '../report.ts';
import type { ReportInput, ReportOverride } from '../report-input.ts';

export interface PaperWording extends Wording {
  /** Words a key of the dossier's own catalogue. */
  readonly tell: Say;
}

/** As `createWording`, with the dossier's own catalogue. */
export function createPaperWording(translate: Translate): PaperWording {
  return { ...createWording(translate), tell: (name, params = {}) => translate({ key: `dossier.${name}`, params }) };
}

/** Signs for verdicts where a word has no room; a legend explains them. */
export const verdictSigns: Readonly<Record<VerdictKind, string>> = { met: '+', partlyMet: '±', notMet: '–', notEvidenced: '?' };

export const verdictWord = (verdict: VerdictKind, { translate }: Wording): string => translate({ key: `verdict.${verdict}`, params: {} });

export const importanceWord = ({ importance }: Pick<Criterion, 'importance'>, { translate }: Wording): string =>
  translate({ key: `importance.${importance}`, params: {} });

export const numbered = (number: number, label: string): string => `${number}. ${label}`;

/** Verbatim words with their place; blind, the file's name is the code's. */
export const quoteLine = ({ file, page, quote }: ReportQuote, { say }: Wording): Line => [
  span(`« ${quote} »`),
  span(` — ${say('place', { file, page })}`, { look: 'soft' }),
];

export const overrideText = ({ by, at, why }: ReportOverride, { say }: Wording): string =>
  say('overriddenBy', { by, on: at.slice(0, 10), why });

/** Longest line at the foot or head of a page. */
const edge = 250;

/** What a paper's head and foot are made of. */
export type FrameInput = Pick<ReportInput, 'vacancy' | 'grid' | 'tool' | 'generatedAt' | 'organisation'>;

/** What every paper of a dossier has in common. */
export function paperFrame(
  { input }: { readonly input: FrameInput },
  title: string,
  locale: string,
  { say }: Wording,
): Omit<Paper, 'blocks' | 'letterheadOn'> {
  const { vacancy, grid, tool, generatedAt, organisation } = input;
  return {
    title,
    locale,
    letterhead: organisation,
    header: [organisation.name ?? vacancy.organisation, vacancy.reference, title].filter(Boolean).join(' · ').slice(0, edge),
    footer: say('footer', { tool: tool.name, version: tool.version, hash: grid.hash.slice(0, 12), on: generatedAt.slice(0, 10) }),
  };
}
