import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../design/banner.tsx';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextField } from '../../../design/text-field.tsx';
import type { GridVersionRecord } from '../../../storage/live/records.ts';
import { useSetting } from '../../../storage/live/settings.ts';
import { DuplicateCaseView } from './duplicate-case.tsx';
import { useDuplicates } from './use-duplicates.ts';

/** Says that some applications look like one person's, and lets the panel settle them; nothing while there are none. */
export function DuplicatesNotice({ grid }: { readonly grid: GridVersionRecord }) {
  const { t } = useTranslation();
  const cases = useDuplicates(grid);
  const reviewer = useSetting('reviewer');
  const [isOpen, setOpen] = useState(false);
  const [typedName, setName] = useState<string | null>(null);
  const by = typedName ?? reviewer ?? '';
  if (cases.length === 0) return null;
  const open = cases.filter(({ choice }) => choice === null).length;
  return (
    <>
      <Banner
        tone={open > 0 ? 'fair' : 'info'}
        actions={
          <Button small onPress={() => setOpen(true)}>
            {t('duplicates.action')}
          </Button>
        }
      >
        {open > 0 ? t('duplicates.open', { n: open }) : t('duplicates.all-settled', { n: cases.length })}
      </Banner>
      <Dialog title={t('duplicates.title')} closeLabel={t('app.close')} isOpen={isOpen} onClose={() => setOpen(false)} wide>
        <div className="flex flex-col gap-3">
          <p className="text-sm">{t('duplicates.text')}</p>
          <TextField label={t('candidate.override.by')} isRequired value={by} onChange={setName} className="w-72" />
          <ul className="flex flex-col gap-3">
            {cases.map((item) => (
              <DuplicateCaseView key={item.applications.map(({ id }) => id).join('\n')} vacancyId={grid.vacancyId} item={item} by={by} />
            ))}
          </ul>
        </div>
      </Dialog>
    </>
  );
}
