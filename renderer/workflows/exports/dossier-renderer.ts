import { prepareDossier } from '../../domain/report/dossier/dossier.ts';
import type { Translate } from '../../domain/text/message.ts';
import { collectReport, type ReportRequest } from '../collect-report.ts';
import type { StoredContext } from '../context.ts';
import { type DossierContent, listDossierFiles } from './list-dossier-files.ts';

/** Makes the files of one dossier, one after another. */
export interface DossierRenderer {
  readonly names: readonly string[];
  readonly make: (index: number) => Promise<DossierContent>;
  /** Ends it at once; what is being made is given up. */
  readonly close: () => void;
}

export type OpenRenderer = (request: ReportRequest) => Promise<DossierRenderer>;

/** Collects what is stored and makes the files in this thread: in a worker, so that the window goes on answering, or in a test. */
export const renderHere =
  (context: StoredContext, translate: Translate, locale: string): OpenRenderer =>
  async (request) => {
    const files = listDossierFiles(prepareDossier(await collectReport(context, request)), translate, locale);
    return {
      names: files.map(({ name }) => name),
      make: async (index) => {
        const file = files[index];
        if (!file) throw new Error(`the dossier has no file ${index}`);
        return file.make();
      },
      close: () => undefined,
    };
  };
