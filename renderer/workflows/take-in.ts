import type { Failure } from '../domain/document/document.ts';
import type { ApplicationRecord, FileRecord } from '../storage/records.ts';
import type { Arrival, ArrivingFile } from '../storage/repositories/imports.ts';
import type { WorkflowContext } from './context.ts';
import type { IncomingApplication, IncomingFile } from './incoming.ts';
import { sha256 } from './sha256.ts';

interface Taken {
  readonly path: string;
  readonly size: number;
  readonly hash: string;
  readonly bytes: Uint8Array | null;
  readonly failure: Failure | null;
}

/** Path inside the application's folder. */
const innerPath = (application: IncomingApplication, file: IncomingFile): string =>
  file.name.startsWith(`${application.name}/`) ? file.name.slice(application.name.length + 1) : file.name;

async function takeFile(application: IncomingApplication, file: IncomingFile, maxBytes: number): Promise<Taken> {
  const path = innerPath(application, file);
  const failed = (code: Failure['code'], detail: string): Taken => ({
    path,
    size: file.size,
    hash: '',
    bytes: null,
    failure: { file: path, code, detail },
  });
  if (file.size > maxBytes) return failed('too-large', `${file.size} bytes`);
  const bytes = await file.read();
  return bytes ? { path, size: file.size, hash: await sha256(bytes), bytes, failure: null } : failed('damaged', 'not readable');
}

/**
 * Makes one application ready for the queue, with its bytes. Its id comes from the paths and contents of its files alone, so adding
 * it again changes nothing. A file that is too large or cannot be had goes straight to the failures.
 */
export async function takeIn(
  context: WorkflowContext,
  vacancyId: string,
  application: IncomingApplication,
  maxBytes: number,
): Promise<Arrival> {
  const taken: Taken[] = [];
  for (const file of application.files) taken.push(await takeFile(application, file, maxBytes));
  taken.sort((a, b) => (a.path < b.path ? -1 : 1));
  const identity = taken.map(({ path, hash, size }) => `${path}\u0000${hash || size}`).join('\n');
  const candidateId = (await sha256(`${application.name}\n${identity}`)).slice(0, 16);
  const id = `${vacancyId}/${candidateId}`;
  const record: ApplicationRecord = {
    id,
    vacancyId,
    candidateId,
    name: application.name,
    folder: application.files.some((file) => file.name !== application.name) ? application.name : null,
    state: 'queued',
    addedAt: context.now(),
    candidateName: null,
    language: null,
  };
  const arriving = taken.map(({ path, size, hash, bytes, failure }): ArrivingFile => {
    const file: FileRecord = { id: `${id}/${path}`, applicationId: id, vacancyId, path, size, hash, state: failure ? 'failed' : 'queued' };
    return failure || !bytes ? { record: file, failure: failure ?? { file: path, code: 'damaged', detail: '' } } : { record: file, bytes };
  });
  return { application: record, files: arriving };
}
