import { useCallback, useMemo, useState } from 'react';
import type { Document } from '../../../domain/document/document.ts';
import type { Highlight } from './highlight.ts';
import { searchDocument } from './search-document.ts';

/** Words searched in a document: their places as highlights, and the one at hand. */
export function useDocumentSearch(document: Document | undefined, first = '') {
  const [words, setWords] = useState(first);
  const [at, setAt] = useState(0);
  const hits = useMemo(
    (): readonly Highlight[] =>
      document ? searchDocument(document, words).map((place, index) => ({ id: `search:${index}`, place, tone: 'search' })) : [],
    [document, words],
  );
  const count = hits.length;
  const go = (step: 1 | -1): void => setAt((now) => (count === 0 ? 0 : (now + step + count) % count));
  const change = useCallback((next: string): void => {
    setWords(next);
    setAt(0);
  }, []);
  return { words, count, at, hits, active: hits[at]?.id ?? null, setWords: change, go };
}
