import { useRef, useState } from 'react';
import { useSetting } from '../../storage/live/settings.ts';
import { appContext } from '../../workflows/app-context.ts';
import type { WorkflowContext } from '../../workflows/context.ts';
import { cancelImport, pauseImport, resumeImport, retryFailures, unlockFile } from '../../workflows/control-import.ts';
import { type ImportedApplications, importApplications } from '../../workflows/import-applications.ts';
import { groupIncoming, type IncomingFile } from '../../workflows/incoming.ts';
import { useTask } from '../shared/use-task.ts';

/** What became of the last drop: counts, or nothing usable in it. */
export type ImportNews = { readonly kind: 'taken'; readonly counts: ImportedApplications } | { readonly kind: 'nothing' };

/** Takes applications in and steers their reading. */
export function useImportControls(vacancyId: string) {
  const ocr = useSetting('ocr') ?? true;
  const task = useTask();
  const [news, setNews] = useState<ImportNews | null>(null);
  const taking = useRef<{ readonly stop: AbortController; readonly ended: Promise<unknown> } | null>(null);
  const act = (work: (context: WorkflowContext) => Promise<void>): void => task.run(async () => work(await appContext()));
  return {
    news,
    error: task.error,
    busy: task.busy,
    take: (collect: () => Promise<readonly IncomingFile[]>): void =>
      act(async (context) => {
        setNews(null);
        const applications = groupIncoming(await collect());
        if (applications.length === 0) setNews({ kind: 'nothing' });
        if (applications.length === 0) return;
        const stop = new AbortController();
        const ended = importApplications(context, vacancyId, applications, { ocr, signal: stop.signal });
        taking.current = { stop, ended };
        setNews({ kind: 'taken', counts: await ended });
      }),
    pause: (): void => act((context) => pauseImport(context, vacancyId)),
    resume: (): void => act((context) => resumeImport(context, vacancyId, { ocr })),
    cancel: (): void =>
      act(async (context) => {
        // What is still being taken in would come into the queue again after it was emptied.
        taking.current?.stop.abort();
        await Promise.allSettled([taking.current?.ended]);
        await cancelImport(context, vacancyId, { ocr });
      }),
    unlock: async (fileId: string, password: string): Promise<void> =>
      unlockFile(await appContext(), { vacancyId, fileId, password }, { ocr }),
    retry: (fileIds: readonly string[]): void => act((context) => retryFailures(context, { vacancyId, fileIds }, { ocr })),
  };
}

export type ImportControls = ReturnType<typeof useImportControls>;
