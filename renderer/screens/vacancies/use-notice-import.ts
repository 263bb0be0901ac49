import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Failure } from '../../domain/document/document.ts';
import type { Message } from '../../domain/text/message.ts';
import { emptyVacancy } from '../../domain/vacancy/empty-vacancy.ts';
import { newId } from '../../platform/ids.ts';
import { useSetting } from '../../storage/live/settings.ts';
import { appContext } from '../../workflows/app-context.ts';
import type { WorkflowContext } from '../../workflows/context.ts';
import { createVacancy } from '../../workflows/create-vacancy.ts';
import { importNotice } from '../../workflows/import-notice.ts';
import { importVacancyJson } from '../../workflows/import-vacancy-json.ts';
import { paths } from '../shared/paths.ts';
import { useTask } from '../shared/use-task.ts';

/** Why an input gave no vacancy. */
export type NoticeProblem =
  | { readonly kind: 'unreadable'; readonly failure: Failure }
  | { readonly kind: 'json'; readonly file: string; readonly problems: readonly Message[] };

/** What is being read, and how far; `page` is 0 until pages are counted. */
export interface NoticeTask {
  readonly name: string;
  readonly page: number;
  readonly pages: number;
}

type Outcome = { readonly vacancyId: string } | { readonly problem: NoticeProblem };
type NoticeOptions = Parameters<typeof importNotice>[2];

async function readFile(context: WorkflowContext, file: File, options: NoticeOptions): Promise<Outcome> {
  if (file.name.toLowerCase().endsWith('.json')) {
    const result = await importVacancyJson(context, await file.text());
    return result.ok ? result : { problem: { kind: 'json', file: file.name, problems: result.problems } };
  }
  const result = await importNotice(context, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, options);
  return result.ok ? result : { problem: { kind: 'unreadable', failure: result.failure } };
}

/** Turns what the person gave into a vacancy and goes on to its grid, or says why there is none. */
export function useNoticeImport() {
  const { i18n } = useTranslation();
  const [, navigate] = useLocation();
  const ocr = useSetting('ocr') ?? true;
  const { error, run } = useTask();
  const [task, setTask] = useState<NoticeTask | null>(null);
  const [problem, setProblem] = useState<NoticeProblem | null>(null);
  const stop = useRef<AbortController | null>(null);

  const attempt = (name: string, work: (context: WorkflowContext, options: NoticeOptions) => Promise<Outcome>): void =>
    run(async () => {
      const controller = new AbortController();
      stop.current = controller;
      setTask({ name, page: 0, pages: 0 });
      setProblem(null);
      try {
        const outcome = await work(await appContext(), {
          ocr,
          signal: controller.signal,
          onProgress: ({ page, pages }) => setTask({ name, page, pages }),
        });
        if ('problem' in outcome) setProblem(outcome.problem);
        else navigate(paths.grid(outcome.vacancyId));
      } catch (thrown) {
        if (!controller.signal.aborted) throw thrown;
      } finally {
        setTask(null);
      }
    });

  return {
    state: { task, problem, error },
    takeFile: (file: File): void => attempt(file.name, (context, options) => readFile(context, file, options)),
    takeText: (text: string, name: string): void => attempt(name, (context, options) => readFile(context, new File([text], name), options)),
    takeTitle: (title: string): void =>
      attempt(title, async (context) => ({
        vacancyId: await createVacancy(context, emptyVacancy(newId(), title, i18n.language)),
      })),
    cancel: (): void => stop.current?.abort(),
  };
}
