import { addNote, removeNote } from '../storage/repositories/notes.ts';
import { replaceTags } from '../storage/repositories/tags.ts';
import type { WorkflowContext } from './context.ts';

interface Target {
  readonly vacancyId: string;
  readonly applicationId: string;
}

/** Writes a note on an application. Returns false, and writes nothing, where text or name is missing. */
export async function writeNote(
  context: WorkflowContext,
  target: Target,
  note: { readonly text: string; readonly by: string },
): Promise<boolean> {
  const [text, by] = [note.text.trim(), note.by.trim()];
  if (text === '' || by === '') return false;
  await addNote(context.db, { ...target, text, by, id: context.newId(), at: context.now() });
  return true;
}

/** Removes a note for good. */
export async function eraseNote(context: WorkflowContext, id: string): Promise<void> {
  await removeNote(context.db, id);
}

/** Makes these the tags of an application: trimmed, none twice. */
export async function tagApplication(
  context: WorkflowContext,
  { vacancyId, applicationId }: Target,
  tags: readonly string[],
): Promise<void> {
  const kept = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  await replaceTags(
    context.db,
    applicationId,
    kept.map((tag) => ({ vacancyId, applicationId, tag })),
  );
}
