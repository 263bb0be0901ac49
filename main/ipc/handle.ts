import { type BrowserWindow, ipcMain } from 'electron';
import * as z from 'zod/mini';
import type { Channel } from '../../preload/contract/channels.ts';
import type { Reply } from '../../preload/contract/errors.ts';
import { logFault } from '../log.ts';
import { isAppUrl } from '../scheme/app-url.ts';
import { Refusal } from './refusal.ts';

/** Channels without a request. */
export const noRequest = z.optional(z.undefined());

/**
 * Answers one channel for one window: the sender must be the window's main frame at an address of the app, the request
 * must match its schema to the letter; then `run` gives the value, or throws a `Refusal`.
 */
export function handle<Request, Value>(
  window: BrowserWindow,
  channel: Channel,
  schema: z.ZodMiniType<Request>,
  run: (request: Request) => Value | Promise<Value>,
): void {
  ipcMain.handle(channel, async (event, input: unknown): Promise<Reply<Value>> => {
    const frame = event.senderFrame;
    const trusted = frame !== null && frame === window.webContents.mainFrame && isAppUrl(frame.url);
    const request = trusted ? schema.safeParse(input) : null;
    if (request?.success !== true) return { ok: false, error: { code: 'bad-request' } };
    try {
      return { ok: true, value: await run(request.data) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: error.error };
      logFault(channel, error);
      return { ok: false, error: { code: 'fault' } };
    }
  });
}
