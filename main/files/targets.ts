import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { TargetReply, TargetRequest, WriteReply, WriteRequest } from '../../preload/contract/app.ts';
import { Refusal } from '../ipc/refusal.ts';
import { writeAtomically, writeProblem } from './write-atomically.ts';

interface Target {
  readonly kind: TargetRequest['kind'];
  /** The file, or the folder in which a new folder is made. */
  readonly path: string;
  /** Name of the new folder. */
  readonly name: string;
}

/** Places that a person chose and nothing was written to yet, by an id that alone reaches the page. */
const chosen = new Map<string, Target>();

async function ask(window: BrowserWindow, { kind, name }: TargetRequest): Promise<string | null> {
  if (kind === 'folder') {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
    return canceled ? null : (filePaths[0] ?? null);
  }
  const extension = extname(name).slice(1);
  const filters = [{ name: extension.toUpperCase(), extensions: [extension] }];
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name, filters });
  return canceled || filePath === '' ? null : filePath;
}

/** Asks where something that takes long to make shall go, before it is made. */
export async function chooseTarget(window: BrowserWindow, request: TargetRequest): Promise<TargetReply> {
  const path = await ask(window, request);
  if (path === null) return { id: null };
  const id = randomUUID();
  chosen.set(id, { kind: request.kind, path, name: request.name });
  return { id };
}

/**
 * Writes what was made to the chosen place, all of it or nothing: one file, or a new folder that takes no other's place.
 *
 * @throws Refusal as `writeAtomically`, or `bad-request` for a place that nobody chose
 */
export async function writeTarget({ id, files }: WriteRequest): Promise<WriteReply> {
  const target = chosen.get(id);
  const [first] = files;
  if (target === undefined || first === undefined) throw new Refusal('bad-request');
  chosen.delete(id);
  if (target.kind === 'folder') return { name: await writeFolder(target, files) };
  await writeAtomically(target.path, first.bytes);
  return { name: basename(target.path) };
}

async function writeFolder({ path, name }: Target, files: WriteRequest['files']): Promise<string> {
  const part = join(path, `.${name}.${randomUUID()}.part`);
  try {
    await mkdir(part);
    for (const file of files) await writeAtomically(join(part, file.name), file.bytes);
    const free = await freeName(path, name);
    await rename(part, join(path, free));
    return free;
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    throw error instanceof Refusal ? error : writeProblem(error, join(path, name));
  }
}

/** The name, or the name with the first number that nothing has. */
async function freeName(folder: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    const taken = await access(join(folder, candidate)).then(
      () => true,
      () => false,
    );
    if (!taken) return candidate;
  }
}
