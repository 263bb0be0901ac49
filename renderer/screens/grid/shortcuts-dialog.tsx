import { useTranslation } from 'react-i18next';
import { Dialog } from '../../design/dialog.tsx';
import { commandKeys } from './criterion-commands.ts';
import { Shortcut } from './shortcut.tsx';

const commandNames = ['importance', 'invoked', 'split', 'merge', 'up', 'down', 'delete'] as const;
const everywhere = [
  ['undo', 'Ctrl+Z'],
  ['redo', 'Ctrl+Shift+Z'],
  ['help', '?'],
] as const;

function Line({ what, keys }: { readonly what: string; readonly keys: string }) {
  return (
    <div className="flex items-baseline justify-between gap-4 border-b border-line py-1 last:border-0">
      <dt>{what}</dt>
      <dd>
        <Shortcut keys={keys} />
      </dd>
    </div>
  );
}

/** The keys of the grid, in one place. */
export function ShortcutsDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('keys.title')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose}>
      <h3 className="text-sm font-semibold">{t('keys.on-criterion')}</h3>
      <dl className="mb-4 text-sm">
        <Line what={t('keys.walk')} keys="ArrowUp+ArrowDown" />
        <Line what={t('keys.open')} keys="Enter" />
        {commandNames.map((name) => (
          <Line key={name} what={t(`keys.${name}`)} keys={commandKeys[name]} />
        ))}
      </dl>
      <h3 className="text-sm font-semibold">{t('keys.everywhere')}</h3>
      <dl className="text-sm">
        {everywhere.map(([name, keys]) => (
          <Line key={name} what={t(`keys.${name}`)} keys={keys} />
        ))}
      </dl>
    </Dialog>
  );
}
