import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../../platform/bridge.ts';
import { appContext } from '../../../workflows/app-context.ts';
import { exportVacancyJson } from '../../../workflows/export-vacancy-json.ts';
import { useTask } from '../../shared/use-task.ts';

/** What became of an export: saved, given up, or an error's code. */
export type ExportOutcome = Awaited<ReturnType<typeof exportVacancyJson>>;

/** Saves the grid where the person chooses. */
export function useExportGrid(vacancyId: string, flush: () => Promise<void>) {
  const { t } = useTranslation();
  const { error, run } = useTask();
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const saveJson = (): void =>
    run(async () => {
      setOutcome(null);
      await flush();
      setOutcome(await exportVacancyJson(await appContext(), { vacancyId, translate: ({ key, params }) => t(key, params) }, bridge));
    });
  return { error, outcome, saveJson };
}
