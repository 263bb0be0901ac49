import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { useSetting } from '../../storage/live/settings.ts';
import { readLogo } from '../../workflows/read-logo.ts';
import { useRemember } from '../shared/use-remember.ts';

/** The organisation's picture: shown, chosen from a file, or taken away. */
export function LogoField() {
  const { t } = useTranslation();
  const logo = useSetting('organisationLogo');
  const organisation = useSetting('organisationName');
  const { remember } = useRemember();
  const [refused, setRefused] = useState<string | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const address = readLogo(new Uint8Array(await file.arrayBuffer()));
    setRefused(address === null ? file.name : null);
    if (address !== null) remember('organisationLogo', address);
  };
  return (
    <div className="flex max-w-72 flex-wrap items-center justify-end gap-2">
      {logo && (
        <img src={logo} alt={organisation || t('settings.logo')} className="max-h-10 max-w-32 rounded-sm bg-white object-contain p-0.5" />
      )}
      <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg']} onSelect={(files) => void take(files?.[0])}>
        <Button>{t('settings.logo.choose')}</Button>
      </FileTrigger>
      {logo && <Button onPress={() => remember('organisationLogo', '')}>{t('settings.logo.remove')}</Button>}
      {refused !== null && (
        <p role="alert" className="w-full text-xs text-bad">
          {t('settings.logo.refused', { name: refused })}
        </p>
      )}
    </div>
  );
}
