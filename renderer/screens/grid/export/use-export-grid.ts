import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../domain/text/message.ts';
import { bridge } from '../../../platform/bridge.ts';
import { appContext } from '../../../workflows/app-context.ts';
import type { WorkflowContext } from '../../../workflows/context.ts';
import { exportGridSheet } from '../../../workflows/export-grid-sheet.ts';
import { exportVacancyJson } from '../../../workflows/export-vacancy-json.ts';
import { useTask } from '../../shared/use-task.ts';

/** What became of an export: saved, given up, or an error's code. */
export type ExportOutcome = Awaited<ReturnType<typeof exportVacancyJson>>;

/** Saves the grid where the person chooses: the draft as vacancy.json, a frozen version as the sheet to sign. */
export function useExportGrid(vacancyId: string, flush: () => Promise<void>) {
  const { t, i18n } = useTranslation();
  const { error, run } = useTask();
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const translate: Translate = ({ key, params }) => t(key, params);
  const save = (make: (context: WorkflowContext) => Promise<ExportOutcome>): void =>
    run(async () => {
      setOutcome(null);
      await flush();
      setOutcome(await make(await appContext()));
    });
  return {
    error,
    outcome,
    saveJson: (): void => save((context) => exportVacancyJson(context, { vacancyId, translate }, bridge)),
    saveSheet: (gridId: string): void => save((context) => exportGridSheet(context, { gridId, translate, locale: i18n.language }, bridge)),
  };
}
