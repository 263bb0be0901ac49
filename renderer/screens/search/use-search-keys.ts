import { useEffect } from 'react';
import { useSearchOpen } from '../shared/search-open.ts';

/** Ctrl+K opens the search from everywhere, a slash from outside of fields. */
export function useSearchKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const inField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null;
      const withCtrl = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const slash = event.key === '/' && !event.ctrlKey && !event.altKey && !event.metaKey && !inField;
      if (!withCtrl && !slash) return;
      event.preventDefault();
      useSearchOpen.setState({ isOpen: true });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
