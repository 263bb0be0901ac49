import { protocol } from 'electron';

/** Makes `app://` a standard, secure scheme with fetch, streams and compiled-code cache. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ]);
}
