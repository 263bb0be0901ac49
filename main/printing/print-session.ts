import { type Session, session } from 'electron';
import { appOrigin } from '../scheme/app-url.ts';
import { secureSession } from '../security/secure-session.ts';

/** Nothing runs and nothing is loaded but what the page itself carries. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Address under which the page to print is served. */
export const printAddress = `${appOrigin}/print`;

/** A session in memory that knows one page: the one to print. */
export async function printSession(html: string): Promise<Session> {
  const own = session.fromPartition(`print-${crypto.randomUUID()}`, { cache: false });
  await secureSession(own);
  own.protocol.handle('app', (request) =>
    request.url === printAddress
      ? new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy } })
      : new Response(null, { status: 404 }),
  );
  return own;
}
