import { addJournal } from '../storage/repositories/journal.ts';
import { readSetting } from '../storage/repositories/settings.ts';
import { getGridVersion } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';

/** What left the program, with names or without. */
export interface Handover {
  readonly gridId: string;
  readonly event: 'dossier-made' | 'blind-dossier-made' | 'export-made' | 'blind-export-made';
}

/** That files left the program, and whether they held names, is traceable. */
export async function noteHandover({ db, newId, now }: WorkflowContext, { gridId, event }: Handover): Promise<void> {
  const { vacancyId } = await getGridVersion(db, gridId);
  const by = (await readSetting(db, 'reviewer')) ?? '';
  await addJournal(db, { id: newId(), vacancyId, applicationId: null, event, by, at: now() });
}
