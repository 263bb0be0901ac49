import { addNote, removeNote } from '../storage/repositories/notes.ts';
import { changeTags } from '../storage/repositories/tags.ts';
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

/** A change of an application's tags. Those to take away are told by their places: in a blind review a tag may be shown covered. */
interface TagChange {
  readonly added: readonly string[];
  readonly removed: readonly number[];
}

/** Adds tags to an application, trimmed and none twice, and takes others away. */
export async function tagApplication(
  context: WorkflowContext,
  { vacancyId, applicationId }: Target,
  { added, removed }: TagChange,
): Promise<void> {
  const words = [...new Set(added.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  await changeTags(context.db, applicationId, { added: words.map((tag) => ({ vacancyId, applicationId, tag })), removed });
}
