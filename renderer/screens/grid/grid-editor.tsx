import { useState } from 'react';
import { useStore } from 'zustand';
import type { GridVersionRecord, VacancyRecord } from '../../storage/live/records.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { CriterionList } from './criterion-list.tsx';
import { ExportBanner } from './export/export-banner.tsx';
import { useExportGrid } from './export/use-export-grid.ts';
import { GridHeader } from './grid-header.tsx';
import { GridKeys } from './grid-keys.tsx';
import { LotQuestion } from './lots/lot-question.tsx';
import { NoticePane } from './notice-pane.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { UnusedSentences } from './unused-sentences.tsx';
import { DraftContext, useDraftSession } from './use-draft.ts';
import { VacancyFacts } from './vacancy-facts.tsx';
import { FrozenState } from './versions/frozen-state.tsx';
import { Warnings } from './warnings.tsx';
import { WeightBar } from './weight-bar.tsx';

interface GridEditorProps {
  readonly record: VacancyRecord;
  /** Oldest first. */
  readonly versions: readonly GridVersionRecord[];
}

/** Notice at the start side, grid at the end side; what is pointed at in the grid is marked in the notice. */
export function GridEditor({ record, versions }: GridEditorProps) {
  const { store, flush, error } = useDraftSession(record);
  const draft = useStore(store, (state) => state.draft);
  const exporting = useExportGrid(record.id, flush);
  const [isHelp, setHelp] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  return (
    <DraftContext value={store}>
      <GridKeys onHelp={() => setHelp(true)} />
      <ShortcutsDialog isOpen={isHelp} onClose={() => setHelp(false)} />
      <div className="grid h-full grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <NoticePane record={record} draft={draft} active={shown} />
        <section className="flex min-h-0 flex-col border-s border-line">
          <GridHeader record={record} versions={versions} flush={flush} onHelp={() => setHelp(true)} exporting={exporting} />
          <div className="relative min-h-0 flex-1 overflow-auto px-5 pb-6">
            <div className="flex flex-col gap-4">
              <FaultBanner error={error ?? exporting.error} />
              <ExportBanner outcome={exporting.outcome} />
              <LotQuestion vacancyId={record.id} flush={flush} />
              <Warnings />
              <FrozenState versions={versions} draft={draft} onSheet={exporting.saveSheet} />
              <VacancyFacts />
              <CriterionList vacancyId={record.id} onShowSource={setShown} />
              <UnusedSentences onShowSource={setShown} />
            </div>
          </div>
          <WeightBar />
        </section>
      </div>
    </DraftContext>
  );
}
