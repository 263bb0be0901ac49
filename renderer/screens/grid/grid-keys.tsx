import { useEffect } from 'react';
import { useDraft } from './use-draft.ts';

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * Keys that act on the whole screen: Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) undo and redo, `?` shows the keys. Within a text field the
 * field's own undo comes first, and letters are text.
 */
export function GridKeys({ onHelp }: { readonly onHelp: () => void }) {
  const undo = useDraft((state) => state.undo);
  const redo = useDraft((state) => state.redo);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      const key = event.key.toLowerCase();
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && (key === 'y' || key === 'z')) {
        event.preventDefault();
        if (key === 'y' || event.shiftKey) redo();
        else undo();
      } else if (!isCommand && (key === '?' || key === '؟')) onHelp();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [undo, redo, onHelp]);
  return null;
}
