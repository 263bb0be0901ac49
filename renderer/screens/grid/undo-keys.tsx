import { useEffect } from 'react';
import { useDraft } from './use-draft.ts';

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) undo and redo on the whole screen; within a text field the field's own undo comes first. */
export function UndoKeys() {
  const undo = useDraft((state) => state.undo);
  const redo = useDraft((state) => state.redo);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (typing || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [undo, redo]);
  return null;
}
