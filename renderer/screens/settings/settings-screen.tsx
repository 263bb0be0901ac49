import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../design/checkbox.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { completeLocales, systemLocale } from '../../i18n/locale.ts';
import { useSetting } from '../../storage/live/settings.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { Loading } from '../shared/loading.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { useRemember } from '../shared/use-remember.ts';
import { LogoField } from './logo-field.tsx';
import { SettingRow } from './setting-row.tsx';
import { WordsField } from './words-field.tsx';

const themes = ['system', 'light', 'dark'] as const;

/** Language, theme, name, recognition of scans: what a person chooses on this machine. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const locale = useSetting('locale');
  const theme = useSetting('theme');
  const ocr = useSetting('ocr');
  const { remember, error } = useRemember();
  if (locale === undefined || theme === undefined || ocr === undefined) return <Loading />;
  return (
    <div className="h-full overflow-auto">
      <div className="mx-auto flex max-w-2xl flex-col gap-5 p-6">
        <PageHeader title={t('nav.settings')} />
        <FaultBanner error={error} />
        <div className="divide-y divide-line rounded-lg border border-line bg-surface px-4 shadow-raised">
          <SettingRow title={t('settings.language')}>
            <Segmented
              label={t('settings.language')}
              options={completeLocales.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
              value={completeLocales.find((value) => value === locale) ?? systemLocale(navigator.languages)}
              onChange={(value) => remember('locale', value)}
            />
          </SettingRow>
          <SettingRow title={t('settings.theme')}>
            <Segmented
              label={t('settings.theme')}
              options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
              value={theme ?? 'system'}
              onChange={(value) => remember('theme', value)}
            />
          </SettingRow>
          <SettingRow title={t('settings.reviewer')} hint={t('settings.reviewer.hint')}>
            <WordsField setting="reviewer" label={t('settings.reviewer')} />
          </SettingRow>
          <SettingRow title={t('settings.organisation')} hint={t('settings.organisation.hint')}>
            <WordsField setting="organisationName" label={t('settings.organisation')} />
          </SettingRow>
          <SettingRow title={t('settings.organisation-reference')} hint={t('settings.organisation-reference.hint')}>
            <WordsField setting="organisationReference" label={t('settings.organisation-reference')} />
          </SettingRow>
          <SettingRow title={t('settings.logo')} hint={t('settings.logo.hint')}>
            <LogoField />
          </SettingRow>
          <div className="py-3">
            <Checkbox isSelected={ocr ?? true} onChange={(value) => remember('ocr', value)}>
              {t('settings.ocr')}
              <span className="block text-xs text-ink-muted">{t('settings.ocr.hint')}</span>
            </Checkbox>
          </div>
        </div>
      </div>
    </div>
  );
}
