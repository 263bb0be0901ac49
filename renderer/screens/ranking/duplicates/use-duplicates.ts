import { useEffect, useState } from 'react';
import type { DuplicateGroup } from '../../../domain/screening/duplicates.ts';
import { listOpenDuplicates } from '../../../domain/screening/list-open-duplicates.ts';
import { useApplications } from '../../../storage/live/applications.ts';
import { usePanelWork } from '../../../storage/live/panel-work.ts';
import type { ApplicationRecord, DuplicateChoiceRecord, GridVersionRecord } from '../../../storage/live/records.ts';
import { findDuplicatesApart } from '../../../workflows/ask-apart.ts';

/** Applications that look like one person's, and how the panel settled them. */
export interface DuplicateCase {
  readonly applications: readonly ApplicationRecord[];
  /** Why they look so; none where only an earlier choice holds them together. */
  readonly reasons: DuplicateGroup['reasons'];
  readonly choice: DuplicateChoiceRecord | null;
}

/** Every case of a vacancy, looked for again when applications come in; those that the panel settled stay in the list. */
export function useDuplicates(grid: GridVersionRecord): readonly DuplicateCase[] {
  const applications = useApplications(grid.vacancyId);
  const panel = usePanelWork(grid.vacancyId, grid.id);
  const [groups, setGroups] = useState<readonly DuplicateGroup[]>([]);
  const read = applications?.filter(({ state }) => state === 'read').length ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again when more were read
  useEffect(() => {
    let gone = false;
    // After the ranking is drawn: nobody waits for this.
    const timer = setTimeout(() => {
      void findDuplicatesApart(grid.vacancyId)
        .then((found) => !gone && setGroups(found))
        .catch(() => undefined);
    }, 300);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [grid.vacancyId, read]);
  const choices = panel?.duplicateChoices ?? [];
  const keyOf = (ids: readonly string[]): string => [...ids].sort().join('\n');
  const open = listOpenDuplicates(groups, choices);
  const recordsOf = (ids: readonly string[]) => (applications ?? []).filter(({ id }) => ids.includes(id));
  return [
    ...open.map(({ ids, reasons }) => ({ applications: recordsOf(ids), reasons, choice: null })),
    ...choices.map((choice) => ({
      applications: recordsOf(choice.applicationIds),
      reasons: groups.find(({ ids }) => keyOf(ids) === keyOf(choice.applicationIds))?.reasons ?? [],
      choice,
    })),
  ];
}
