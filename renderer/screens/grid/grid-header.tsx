import { Keyboard, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../design/button.tsx';
import type { GridVersionRecord, VacancyRecord } from '../../storage/live/records.ts';
import { useDocumentTitle } from '../shared/use-document-title.ts';
import { ExportMenu } from './export/export-menu.tsx';
import type { useExportGrid } from './export/use-export-grid.ts';
import { FreezeDialog } from './freeze-dialog.tsx';
import { useDraft } from './use-draft.ts';

interface GridHeaderProps {
  readonly record: VacancyRecord;
  readonly versions: readonly GridVersionRecord[];
  readonly flush: () => Promise<void>;
  readonly onHelp: () => void;
  readonly exporting: Pick<ReturnType<typeof useExportGrid>, 'saveJson' | 'saveSheet'>;
}

/** Title of the grid, undo and redo, and the freeze. */
export function GridHeader({ record, versions, flush, onHelp, exporting }: GridHeaderProps) {
  const { t } = useTranslation();
  useDocumentTitle(t('grid.title'));
  const [freezing, setFreezing] = useState(false);
  const { undo, redo } = { undo: useDraft((state) => state.undo), redo: useDraft((state) => state.redo) };
  const canUndo = useDraft((state) => state.past.length > 0);
  const canRedo = useDraft((state) => state.future.length > 0);
  const latest = versions.at(-1);
  return (
    <div className="flex min-h-12 items-center justify-between gap-3 px-5 py-2">
      <h1 className="text-lg font-semibold">{t('grid.title')}</h1>
      <div className="flex items-center gap-1.5">
        <IconButton label={t('grid.undo')} isDisabled={!canUndo} onPress={undo}>
          <Undo2 aria-hidden size={16} className="rtl:-scale-x-100" />
        </IconButton>
        <IconButton label={t('grid.redo')} isDisabled={!canRedo} onPress={redo}>
          <Redo2 aria-hidden size={16} className="rtl:-scale-x-100" />
        </IconButton>
        <IconButton label={t('keys.title')} onPress={onHelp}>
          <Keyboard aria-hidden size={16} />
        </IconButton>
        <ExportMenu latest={latest ?? null} onJson={exporting.saveJson} onSheet={exporting.saveSheet} />
        <Button variant="primary" onPress={() => setFreezing(true)}>
          {latest ? t('grid.freeze.again', { version: latest.version + 1 }) : t('grid.freeze')}
        </Button>
      </div>
      <FreezeDialog vacancyId={record.id} latest={latest ?? null} flush={flush} isOpen={freezing} onClose={() => setFreezing(false)} />
    </div>
  );
}
