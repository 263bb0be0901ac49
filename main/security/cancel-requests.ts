import type { Session } from 'electron';
import { appOrigin, isAppUrl } from '../scheme/app-url.ts';

/** A proxy nobody listens on: whatever would still leave goes there. The bypass rule takes loopback addresses along. */
const deadProxy = { mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' } as const;

/** Cancels every request that is not for the app's own files, or for data a page made itself. */
export async function cancelForeignRequests(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url) }));
  await session.setProxy(deadProxy);
}

function isOwn(address: string): boolean {
  return isAppUrl(address) || address.startsWith(`blob:${appOrigin}/`) || address.startsWith('data:');
}
