import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../../platform/bridge.ts';
import { appContext } from '../../../workflows/app-context.ts';
import { type ExportRequest, exportResults } from '../../../workflows/export-results.ts';
import { useTask } from '../../shared/use-task.ts';

export type ExportKind = ExportRequest['kinds'][number];
export const exportKinds: readonly ExportKind[] = ['pdf', 'xlsx', 'csv', 'json'];

/** What became of an export: saved, given up, or an error's code. */
export type ExportOutcome = Awaited<ReturnType<typeof exportResults>>;

/** Makes outputs in the language of the interface and has them saved. */
export function useExport(gridId: string) {
  const { t, i18n } = useTranslation();
  const { busy, error, run } = useTask();
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const save = (kinds: readonly ExportKind[], blind: boolean): void =>
    run(async () => {
      setOutcome(null);
      const request = {
        gridId,
        kinds,
        blind,
        locale: i18n.language,
        translate: ({ key, params }) => t(key, params),
      } satisfies ExportRequest;
      setOutcome(await exportResults(await appContext(), request, bridge));
    });
  return { busy, error, outcome, save };
}
