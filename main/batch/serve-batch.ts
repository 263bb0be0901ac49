import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { outputRequest } from '../../preload/contract/app.ts';
import { finishRequest, readFileRequest, sayRequest } from '../../preload/contract/batch.ts';
import { channels } from '../../preload/contract/channels.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { handle, noRequest } from '../ipc/handle.ts';
import { Refusal } from '../ipc/refusal.ts';
import type { Job } from './job.ts';

/** Answers the channels of batch mode for its window. */
export function serveBatch(window: BrowserWindow, job: Job, finish: (status: number) => void): void {
  handle(window, channels.batchJob, noRequest, () => job.entry);
  handle(window, channels.batchReadFile, readFileRequest, ({ id }) => readJobFile(job, id));
  handle(window, channels.batchWriteOutput, outputRequest, async ({ name, bytes }) => {
    await writeAtomically(join(job.out, name), bytes);
    return null;
  });
  handle(window, channels.batchSay, sayRequest, ({ stream, line }) => {
    (stream === 'result' ? process.stdout : process.stderr).write(`${oneLine(line)}\n`);
    return null;
  });
  handle(window, channels.batchFinish, finishRequest, ({ status }) => {
    finish(status);
    return null;
  });
}

async function readJobFile(job: Job, id: string): Promise<Uint8Array> {
  const path = job.paths.get(id);
  if (path === undefined) throw new Refusal('bad-request');
  const bytes = await readRegularFile(path).catch(() => null);
  if (bytes === null) throw new Refusal('file-unreadable');
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Null for a pipe or a device, whose bytes might never end. */
async function readRegularFile(path: string): Promise<Buffer | null> {
  return (await stat(path)).isFile() ? readFile(path) : null;
}

/** A document's text must not forge lines or terminal commands; tabs part the columns. */
function oneLine(line: string): string {
  return line.replaceAll(/[^\P{Cc}\t]+/gu, ' ');
}
