import type { BatchFileEntry, BatchJobEntry } from '../preload/contract/batch.ts';
import type { Reply } from '../preload/contract/errors.ts';
import { createTranslate } from './i18n/index.ts';
import type { BatchFile, BatchOutcome, BatchPorts } from './platform/batch-job.ts';
import { bridge, rawBridge } from './platform/bridge.ts';
import { openArchive } from './reading/archive/open-archive.ts';
import { appContext } from './workflows/app-context.ts';
import { groupIncoming } from './workflows/incoming.ts';
import { runScreeningBatch } from './workflows/run-screening-batch.ts';
import { runVacancyBatch } from './workflows/run-vacancy-batch.ts';

const raw = rawBridge();

function unwrap<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`the main process answered ${reply.error.code}`);
  return reply.value;
}

const say = (stream: 'result' | 'progress', line: string): void => void raw.batchSay({ stream, line });

function fileOf({ id, name, size }: BatchFileEntry): BatchFile {
  return {
    name,
    size,
    read: async () => {
      const reply = await raw.batchReadFile(id);
      return reply.ok ? reply.value : null;
    },
  };
}

async function portsOf(): Promise<BatchPorts> {
  return {
    app: unwrap(await bridge.appInfo()),
    progress: (line) => say('progress', line),
    print: (line) => say('result', line),
    write: async (name, bytes) => {
      unwrap(await raw.batchWriteOutput({ name, bytes }));
    },
    printPdf: bridge.printPdf,
  };
}

type Applications = Extract<BatchJobEntry, { kind: 'screen' }>['applications'];

/** The files of the applications, or null where the archive that holds them cannot be opened. */
async function listApplicationFiles(applications: Applications): Promise<readonly BatchFile[] | null> {
  if (applications.kind === 'folder') return applications.files.map(fileOf);
  const bytes = await fileOf(applications.file).read();
  return bytes && openArchive(applications.file.name, bytes);
}

async function run(job: BatchJobEntry): Promise<BatchOutcome> {
  const context = await appContext();
  const ports = await portsOf();
  if (job.kind === 'vacancy') {
    return runVacancyBatch(context, { kind: 'vacancy', notice: fileOf(job.notice), output: job.output }, ports, createTranslate('fr'));
  }
  const translate = createTranslate(job.options.locale);
  const files = await listApplicationFiles(job.applications);
  if (!files) {
    const file = job.applications.kind === 'archive' ? job.applications.file.name : '';
    return { status: 2, line: translate({ key: 'batch.archiveUnreadable', params: { file } }) };
  }
  const batch = { kind: 'screen', vacancy: fileOf(job.vacancy), applications: groupIncoming(files), options: job.options } as const;
  return runScreeningBatch(context, batch, ports, translate);
}

try {
  const outcome = await run(unwrap(await raw.batchJob()));
  if (outcome.status === 2) say('progress', outcome.line);
  await raw.batchFinish({ status: outcome.status });
} catch (error) {
  // Messages of faults are technical: no rule puts words of a document into one.
  say('progress', error instanceof Error ? `${error.name}: ${error.message}` : 'fault');
  await raw.batchFinish({ status: 1 });
}
