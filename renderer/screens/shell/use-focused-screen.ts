import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** Moves the focus to a new screen when the address changes, so that keyboard and screen reader go on from its start. */
export function useFocusedScreen(): void {
  const [location] = useLocation();
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what the focus follows
  useEffect(() => {
    if (!first.current) document.getElementById('content')?.focus({ preventScroll: true });
    first.current = false;
  }, [location]);
}
