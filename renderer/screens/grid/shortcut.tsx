import { useTranslation } from 'react-i18next';

const signs: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };

/** A key or a combination of keys (`Alt+ArrowUp`), as a keyboard shows it. */
export function Shortcut({ keys }: { readonly keys: string }) {
  const { t } = useTranslation();
  const named: Readonly<Record<string, string>> = { ...signs, Delete: t('key.delete'), Enter: t('key.enter'), Shift: t('key.shift') };
  return (
    <kbd dir="ltr" className="shrink-0 font-sans text-xs whitespace-nowrap text-ink-muted">
      {keys
        .split('+')
        .map((key) => named[key] ?? key)
        .join(' + ')}
    </kbd>
  );
}
