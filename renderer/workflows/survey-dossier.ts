import { decidedAs } from '../domain/report/dossier/dossier.ts';
import { listNotRetained, listToAsk } from '../domain/report/dossier/letters.ts';
import { type Gap, listGaps } from '../domain/report/dossier/list-gaps.ts';
import { prepareReport } from '../domain/report/report.ts';
import { listApplications } from '../storage/repositories/applications.ts';
import { collectReport } from './collect-report.ts';
import type { StoredContext } from './context.ts';

/** What the dossier on a grid would contain now, and what it lacks. */
export interface DossierSurvey {
  readonly gaps: readonly Gap[];
  /** Applications that wait to be read: they are in no report. */
  readonly queued: number;
  readonly counts: {
    readonly criteria: number;
    readonly applications: number;
    readonly ranked: number;
    readonly excluded: number;
    readonly decided: number;
    readonly members: number;
    readonly letters: number;
  };
}

/** Looks a dossier over before it is made: no file is rendered. */
export async function surveyDossier(context: StoredContext, vacancyId: string, gridId: string): Promise<DossierSurvey> {
  const tool = { name: '', version: '', electron: '' };
  const timing = { readMs: 0, judgeMs: 0, totalMs: 0 };
  const input = await collectReport(context, { gridId, tool, timing, blind: false });
  const report = prepareReport(input);
  const { rows, ranked, excluded } = report;
  const all = await listApplications(context.db, vacancyId);
  return {
    gaps: listGaps(report),
    queued: all.filter(({ state }) => state === 'queued').length,
    counts: {
      criteria: input.vacancy.criteria.length,
      applications: rows.length,
      ranked: ranked.length,
      excluded: excluded.length,
      decided: rows.length - decidedAs(rows, null).length,
      members: input.grid.panel.length,
      letters: listNotRetained(report).length + listToAsk(report).length,
    },
  };
}
