import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../shared/paths.ts';

/** F1 leads to the help from every screen. */
export function useHelpKey(): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      navigate(paths.help);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [navigate]);
}
