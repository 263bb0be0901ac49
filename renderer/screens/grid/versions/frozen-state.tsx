import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../design/banner.tsx';
import { Foldout } from '../../../design/foldout.tsx';
import { compareGrids } from '../../../domain/vacancy/compare-grids.ts';
import type { Vacancy } from '../../../domain/vacancy/vacancy.ts';
import type { GridVersionRecord } from '../../../storage/live/records.ts';
import { ChangeList } from './change-list.tsx';
import { VersionEntry } from './version-entry.tsx';

function DraftChanges({ latest, draft }: { readonly latest: GridVersionRecord; readonly draft: Vacancy }) {
  const { t } = useTranslation();
  const changes = useMemo(() => compareGrids(latest.vacancy, draft), [latest, draft]);
  if (changes.length === 0) return null;
  return (
    <Banner tone="info" title={t('grid.changes', { version: latest.version })}>
      <ChangeList changes={changes} />
      <p className="mt-1 text-ink-muted">{t('grid.changes.note')}</p>
    </Banner>
  );
}

interface FrozenStateProps {
  /** Oldest first. */
  readonly versions: readonly GridVersionRecord[];
  readonly draft: Vacancy;
  readonly onSheet: (gridId: string) => void;
}

/** What the draft has changed since the version in force, and the history of versions, the newest first. */
export function FrozenState({ versions, draft, onSheet }: FrozenStateProps) {
  const { t } = useTranslation();
  const latest = versions.at(-1);
  if (!latest) return null;
  return (
    <>
      <DraftChanges latest={latest} draft={draft} />
      <Foldout
        title={t('grid.frozen', { version: latest.version, date: latest.frozenAt.slice(0, 10) })}
        summary={versions.length > 1 ? t('grid.version.earlier', { count: versions.length - 1 }) : undefined}
      >
        <ol className="flex flex-col divide-y divide-line">
          {versions.toReversed().map((version) => (
            <VersionEntry
              key={version.id}
              version={version}
              before={versions.find((each) => each.version === version.version - 1) ?? null}
              onSheet={onSheet}
            />
          ))}
        </ol>
      </Foldout>
    </>
  );
}
