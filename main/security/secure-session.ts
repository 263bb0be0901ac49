import type { Session } from 'electron';
import { cancelForeignRequests } from './cancel-requests.ts';
import { denyPermissions } from './deny-permissions.ts';
import { disableSpellchecker } from './disable-spellchecker.ts';

/** All rules a session must have before its first page. */
export async function secureSession(session: Session): Promise<void> {
  denyPermissions(session);
  disableSpellchecker(session);
  await cancelForeignRequests(session);
}
