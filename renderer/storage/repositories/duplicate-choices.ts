import type { TamisDatabase } from '../database.ts';
import type { DuplicateChoiceRecord } from '../records.ts';

/** Adds how the panel settled applications that look like one person's; the history stays. */
export async function addDuplicateChoice(db: TamisDatabase, record: DuplicateChoiceRecord): Promise<void> {
  await db.duplicateChoices.add(record);
}

/** The choice in force on each group of applications of a vacancy; the latest counts. */
export async function listDuplicateChoices(db: TamisDatabase, vacancyId: string): Promise<readonly DuplicateChoiceRecord[]> {
  const history = await db.duplicateChoices.where('vacancyId').equals(vacancyId).sortBy('at');
  return [...new Map(history.map((record) => [record.applicationIds.join('\n'), record])).values()];
}

/** The applications that stand back for another, with the one that stands for them. */
export function listSetAside(choices: readonly DuplicateChoiceRecord[]): ReadonlyMap<string, string> {
  return new Map(
    choices.flatMap(({ choice, kept, applicationIds }) =>
      choice === 'keepAll' || kept === null ? [] : applicationIds.filter((id) => id !== kept).map((id) => [id, kept] as const),
    ),
  );
}
