import { randomUUID } from 'node:crypto';
import { type Session, session } from 'electron';
import { rendererFolder } from '../paths.ts';
import { appOrigin, appUrl } from '../scheme/app-url.ts';
import { answerFile } from '../scheme/serve-app.ts';
import { secureSession } from '../security/secure-session.ts';

/** No script runs, and nothing is loaded but what the page carries and the app's fonts. */
const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; font-src 'self' data:";

/** Address under which the page to print is served. */
export const printAddress = appUrl('print');

/** A session in memory that knows one page, the one to print, and the fonts of the build. */
export async function printSession(html: string): Promise<Session> {
  const own = session.fromPartition(`print-${randomUUID()}`, { cache: false });
  await secureSession(own);
  own.protocol.handle('app', (request) => {
    if (request.url.startsWith(`${appOrigin}/fonts/`)) return answerFile(rendererFolder, request);
    if (request.url !== printAddress) return new Response(null, { status: 404 });
    return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy } });
  });
  return own;
}
