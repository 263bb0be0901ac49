import { useTranslation } from 'react-i18next';

/** Every key of the app with what it does; key names as keyboards have them. */
const shortcuts = [
  ['F1', 'help'],
  ['Ctrl + K, /', 'searchAll'],
  ['Enter', 'open'],
  ['F4', 'decide'],
  ['Alt + ↑ ↓', 'neighbour'],
  ['↑ ↓', 'criterion'],
  ['Enter', 'confirm'],
  ['Ctrl + Enter', 'confirmRest'],
  ['F2', 'override'],
  ['Space', 'quotation'],
  ['Ctrl + Z', 'undo'],
  ['F6', 'panes'],
  ['Ctrl + F', 'search'],
  ['+ − 0', 'zoom'],
  ['R', 'turn'],
] as const;

/** The keys, where they work and what they do. */
export function ShortcutTable() {
  const { t } = useTranslation();
  return (
    <table className="w-full">
      <thead className="sr-only">
        <tr>
          <th>{t('help.key')}</th>
          <th>{t('help.key.does')}</th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map(([key, action]) => (
          <tr key={action} className="border-t border-line first:border-0">
            <th scope="row" className="w-36 py-1 pe-3 text-start font-normal">
              <kbd dir="ltr" className="rounded-sm border border-line bg-canvas px-1.5 py-0.5 font-sans text-xs whitespace-nowrap">
                {key}
              </kbd>
            </th>
            <td className="py-1">{t(`help.key.${action}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
