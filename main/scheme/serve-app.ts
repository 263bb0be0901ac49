import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Session } from 'electron';
import { pageHeaders } from '../security/page-headers.ts';
import { appOrigin } from './app-url.ts';
import { mediaTypeOf } from './media-type.ts';
import { resolveAsset } from './resolve-asset.ts';

/** Answers `app://tamis/…` with the files of the build's renderer folder, and nothing else. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle('app', (request) => answerFile(folder, request));
}

/** The file an address of the app stands for, or 404. */
export async function answerFile(folder: string, request: Request): Promise<Response> {
  const file = request.url.startsWith(`${appOrigin}/`) && request.method === 'GET' ? resolveAsset(folder, request.url) : null;
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !found?.isFile()) return new Response(null, { status: 404 });
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  return new Response(body, { headers: { ...pageHeaders, 'Content-Type': mediaTypeOf(file), 'Content-Length': String(found.size) } });
}
