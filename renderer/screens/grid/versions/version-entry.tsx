import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button.tsx';
import { compareGrids } from '../../../domain/vacancy/compare-grids.ts';
import { wordDate } from '../../../i18n/formatters.ts';
import type { GridVersionRecord } from '../../../storage/live/records.ts';
import { ChangeList } from './change-list.tsx';

/** What a version changed of the one before it: criteria, facts, and who sits on the panel. */
function Differences({ before, version }: { readonly before: GridVersionRecord; readonly version: GridVersionRecord }) {
  const { t } = useTranslation();
  const changes = compareGrids(before.vacancy, version.vacancy);
  const samePanel = before.panel.join('\n') === version.panel.join('\n');
  return (
    <div className="mt-2">
      <p className="text-xs text-ink-muted">{t('grid.changes', { version: before.version })}</p>
      <ChangeList changes={changes} />
      {!samePanel && <p>{t('grid.version.panel-changed')}</p>}
      {changes.length === 0 && samePanel && <p>{t('grid.version.same')}</p>}
    </div>
  );
}

interface VersionEntryProps {
  readonly version: GridVersionRecord;
  readonly before: GridVersionRecord | null;
  readonly onSheet: (gridId: string) => void;
}

/** A frozen version: its seal, what it changed, and its sheet to sign. */
export function VersionEntry({ version, before, onSheet }: VersionEntryProps) {
  const { t, i18n } = useTranslation();
  const rows = [
    [t('grid.frozen.panel'), version.panel.join(', ') || t('grid.frozen.nobody')],
    [t('grid.frozen.as-of'), wordDate(version.asOf, i18n.language)],
    [t('grid.frozen.hash'), version.hash],
  ] as const;
  return (
    <li className="py-3 text-sm first:pt-0 last:pb-0">
      <div className="flex items-center justify-between gap-3">
        <h3 className="font-semibold">{t('grid.frozen', { version: version.version, date: version.frozenAt.slice(0, 10) })}</h3>
        <Button small onPress={() => onSheet(version.id)}>
          <FileDown aria-hidden size={14} />
          {t('grid.version.sheet', { version: version.version })}
        </Button>
      </div>
      <dl className="mt-1 flex flex-col gap-1">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt className="text-xs text-ink-muted">{term}</dt>
            <dd dir="auto" className="break-all select-text">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {before && <Differences before={before} version={version} />}
    </li>
  );
}
