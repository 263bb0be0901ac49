import { useEffect } from 'react';
import { prepareLexicon } from '../../domain/screening/concepts/lexicon.ts';

/** Has the lexicon ready, from a quiet moment after the screen is drawn, before a timeline or a preview looks words up in it. */
export function usePreparedLexicon(): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => void prepareLexicon());
    return () => cancelIdleCallback(idle);
  }, []);
}
