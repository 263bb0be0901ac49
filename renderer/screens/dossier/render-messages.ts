import type { Locale } from '../../i18n/locale.ts';
import type { ReportRequest } from '../../workflows/collect-report.ts';
import type { DossierContent } from '../../workflows/exports/list-dossier-files.ts';

/** What the window asks of the worker: to prepare a dossier, then file after file. */
export type RenderRequest =
  | { readonly kind: 'open'; readonly report: ReportRequest; readonly locale: Locale }
  | { readonly kind: 'make'; readonly index: number };

export type RenderAnswer =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'content'; readonly content: DossierContent }
  | { readonly kind: 'fault'; readonly message: string };
