import { readFile } from 'node:fs/promises';
import type { Session } from 'electron';
import { pageHeaders } from '../security/page-headers.ts';
import { appOrigin } from './app-url.ts';
import { mediaTypeOf } from './media-type.ts';
import { resolveAsset } from './resolve-asset.ts';

/** Answers `app://tamis/…` with the files of the build's renderer folder, and nothing else. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle('app', (request) => answerFile(folder, request));
}

/**
 * The file an address of the app stands for, or 404. Read whole, for the largest has a few megabytes: a stream that a page
 * abandons half-way, as at a reload, throws where nobody can catch it.
 */
export async function answerFile(folder: string, request: Request): Promise<Response> {
  const file = request.url.startsWith(`${appOrigin}/`) && request.method === 'GET' ? resolveAsset(folder, request.url) : null;
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || bytes === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytes), { headers: { ...pageHeaders, 'Content-Type': mediaTypeOf(file) } });
}
