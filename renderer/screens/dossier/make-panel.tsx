import { FolderDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';
import { Button } from '../../design/button.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { Progress } from '../../design/progress.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { completeLocales, defaultLocale } from '../../i18n/locale.ts';
import { useBlindState } from '../../storage/live/blind.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { type DossierChoice, type Outcome, useMakeDossier } from './use-make-dossier.ts';

const forms = ['folder', 'zip'] as const;

function OutcomeBanner({ outcome }: { readonly outcome: Outcome | null }) {
  const { t } = useTranslation();
  if (!outcome) return null;
  switch (outcome.kind) {
    case 'saved':
      return (
        <Banner tone="good" live>
          {t('dossier.screen.saved', { name: outcome.name, files: outcome.files })}
        </Banner>
      );
    case 'stopped':
      return (
        <Banner tone="info" live>
          {t('dossier.screen.stopped')}
        </Banner>
      );
    case 'failed':
      return (
        <Banner tone="bad" live title={t('dossier.screen.failed')}>
          <p>{t(`error.${outcome.code}`)}</p>
          {outcome.file && <p>{t('dossier.screen.failedAt', { file: outcome.file })}</p>}
        </Banner>
      );
  }
}

interface ChoicesProps {
  readonly choice: DossierChoice;
  readonly onChange: (choice: DossierChoice) => void;
}

function Choices({ choice, onChange }: ChoicesProps) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        label={t('dossier.screen.language')}
        options={completeLocales.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
        value={choice.locale}
        onChange={(locale) => onChange({ ...choice, locale })}
      />
      <div className="flex flex-col gap-1">
        <span className="text-xs font-medium text-ink-muted">{t('dossier.screen.form')}</span>
        <Segmented
          label={t('dossier.screen.form')}
          options={forms.map((value) => ({ value, label: t(`dossier.screen.form.${value}`) }))}
          value={choice.form}
          onChange={(form) => onChange({ ...choice, form })}
        />
      </div>
      <Checkbox isSelected={choice.blind} onChange={(blind) => onChange({ ...choice, blind })}>
        {t('dossier.screen.blind')}
        <span className="block text-xs text-ink-muted">{t('dossier.screen.blind.hint')}</span>
      </Checkbox>
    </>
  );
}

/** Language, form and blindness of the dossier, and the action that makes it. */
export function MakePanel({ grid }: { readonly grid: GridVersionRecord }) {
  const { t, i18n } = useTranslation();
  const locale = completeLocales.find((value) => value === i18n.language) ?? defaultLocale;
  const isBlindReview = useBlindState(grid.vacancyId)?.isOn ?? false;
  const [chosen, setChoice] = useState<DossierChoice | null>(null);
  const choice = chosen ?? { locale, blind: isBlindReview, form: 'folder' };
  const { busy, error, progress, outcome, make, cancel } = useMakeDossier(grid.id);
  return (
    <section
      aria-label={t('dossier.screen.title')}
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 shadow-raised"
    >
      <Choices choice={choice} onChange={setChoice} />
      {isBlindReview && !choice.blind && <Banner tone="fair">{t('blind.export.names')}</Banner>}
      <div className="flex gap-2">
        <Button variant="primary" isBusy={busy} onPress={() => make(choice)}>
          <FolderDown aria-hidden size={15} />
          {t('dossier.screen.make')}
        </Button>
        {busy && <Button onPress={cancel}>{t('dossier.screen.cancel')}</Button>}
      </div>
      {progress && (
        <Progress
          label={t('dossier.screen.making', { file: progress.file })}
          value={progress.done}
          total={progress.total}
          valueLabel={t('dossier.screen.progress', { done: progress.done, total: progress.total })}
        />
      )}
      <OutcomeBanner outcome={outcome} />
      <FaultBanner error={error} />
    </section>
  );
}
