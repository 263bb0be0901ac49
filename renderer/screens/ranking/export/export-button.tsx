import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button.tsx';
import type { GridVersionRecord } from '../../../storage/live/records.ts';

/** The writers of spreadsheets are large: they are loaded when something is exported. */
const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog.tsx')).ExportDialog }));

/** Opens the dialog that exports the ranking. */
export function ExportButton({ grid }: { readonly grid: GridVersionRecord }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Download aria-hidden size={15} />
        {t('ranking.export')}
      </Button>
      <Suspense>{isOpen && <ExportDialog grid={grid} isOpen onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
