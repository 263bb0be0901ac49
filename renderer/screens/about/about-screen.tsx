import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../platform/bridge.ts';
import { Logo } from '../shared/logo.tsx';
import { PageHeader } from '../shared/page-header.tsx';

type AppInfo = Extract<Awaited<ReturnType<typeof bridge.appInfo>>, { ok: true }>['value'];

/** What runs here, and under which licence. */
export function AboutScreen() {
  const { t } = useTranslation();
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void bridge.appInfo().then((reply) => reply.ok && setInfo(reply.value));
  }, []);
  const rows = [
    [t('about.version'), info?.version],
    [t('about.runtime'), info && `Electron ${info.electron} (${t(`about.runtime.${info.runtime}`)})`],
    [t('about.chromium'), info?.chromium],
    [t('about.licence'), t('about.licence.text')],
  ];
  return (
    <div className="h-full overflow-auto">
      <div className="mx-auto flex max-w-2xl flex-col gap-5 p-6">
        <PageHeader title={t('about.title')} />
        <div className="flex items-start gap-4">
          <Logo size={40} />
          <p>{t('about.text')}</p>
        </div>
        <dl className="divide-y divide-line rounded-lg border border-line bg-surface px-4 text-sm shadow-raised">
          {rows.map(([term, value]) => (
            <div key={term} className="flex gap-4 py-2.5">
              <dt className="w-36 shrink-0 text-ink-muted">{term}</dt>
              <dd className="min-w-0 break-words select-text">{value ?? '…'}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
