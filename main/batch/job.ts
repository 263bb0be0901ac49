import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { BatchFileEntry, BatchJobEntry } from '../../preload/contract/batch.ts';
import type { Command } from './command-line.ts';
import { listFiles } from './list-files.ts';
import { UsageProblem } from './usage-problem.ts';

/** What a command is about: the job as the page gets it, and what only the main process knows. */
export interface Job {
  readonly entry: BatchJobEntry;
  /** Path of each file of the job, by id. */
  readonly paths: ReadonlyMap<string, string>;
  /** Folder the outputs go to. */
  readonly out: string;
}

/**
 * Looks at the files a command names.
 *
 * @throws UsageProblem where one is missing
 */
export async function prepareJob(command: Command): Promise<Job> {
  const paths = new Map<string, string>();
  const add = (path: string, name: string, size: number): BatchFileEntry => {
    const id = String(paths.size + 1);
    paths.set(id, path);
    return { id, name, size };
  };
  const out = command.kind === 'screen' ? resolve(command.out) : dirname(resolve(command.out));
  const single = command.kind === 'screen' ? resolve(command.vacancy) : resolve(command.notice);
  const notice = add(single, basename(single), (await look(single, 'file')).size);
  const entry: BatchJobEntry =
    command.kind === 'vacancy'
      ? { kind: 'vacancy', notice, output: basename(command.out) }
      : {
          kind: 'screen',
          vacancy: notice,
          applications: await applications(resolve(command.cvs), add),
          options: { ...command.options, keep: command.profile !== null },
        };
  await makeFolder(out);
  return { entry, paths, out };
}

type Applications = Extract<BatchJobEntry, { kind: 'screen' }>['applications'];

async function applications(path: string, add: (path: string, name: string, size: number) => BatchFileEntry): Promise<Applications> {
  const about = await look(path, 'any');
  if (!about.folder && !about.file) throw new UsageProblem(['usage.neither'], { path });
  if (!about.folder) return { kind: 'archive', file: add(path, basename(path), about.size) };
  const files = await listFiles(path).catch(() => {
    throw new UsageProblem(['usage.closedFolder'], { path });
  });
  return { kind: 'folder', files: files.map((file) => add(file.path, file.name, file.size)) };
}

async function look(
  path: string,
  want: 'file' | 'any',
): Promise<{ readonly size: number; readonly folder: boolean; readonly file: boolean }> {
  const about = await stat(path).catch(() => null);
  if (about === null) throw new UsageProblem(['usage.absent'], { path });
  if (want === 'file' && !about.isFile()) throw new UsageProblem(['usage.notFile'], { path });
  return { size: about.size, folder: about.isDirectory(), file: about.isFile() };
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch(() => {
    throw new UsageProblem(['usage.noOut'], { path });
  });
}
