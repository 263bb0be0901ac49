import type { Session } from 'electron';

/** Chromium's spell checker fetches its dictionaries. */
export function disableSpellchecker(session: Session): void {
  session.setSpellCheckerEnabled(false);
}
