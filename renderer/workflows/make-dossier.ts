import { zipSync } from 'fflate';
import { prepareDossier } from '../domain/report/dossier/dossier.ts';
import type { Translate } from '../domain/text/message.ts';
import type { bridge } from '../platform/bridge.ts';
import { archiveDate } from './archive-date.ts';
import { collectReport } from './collect-report.ts';
import type { WorkflowContext } from './context.ts';
import { listDossierFiles } from './exports/list-dossier-files.ts';
import { sha256 } from './sha256.ts';

/** What a dossier may ask of the main process. */
export type DossierPorts = Pick<typeof bridge, 'appInfo' | 'printPdf' | 'chooseTarget' | 'writeTarget'>;

export interface DossierRequest {
  readonly gridId: string;
  readonly blind: boolean;
  readonly form: 'folder' | 'zip';
  readonly translate: Translate;
  /** Language of the sentences, ISO 639-1. */
  readonly locale: string;
}

/** How far a dossier is: files made, files in all, and the one that is being made. */
export interface DossierProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

export interface DossierWatch {
  readonly onProgress: (progress: DossierProgress) => void;
  readonly signal: AbortSignal;
}

type Failed = Extract<Awaited<ReturnType<DossierPorts['printPdf']>>, { readonly ok: false }>;
/** `stopped`: the person closed the dialog or cancelled; nothing was written. `file`: what was being made when it failed. */
export type DossierOutcome =
  | { readonly kind: 'saved'; readonly name: string; readonly files: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly code: Failed['error']['code']; readonly file: string | null };

interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lets the window answer between two files. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const sumsName = 'SHA256SUMS.txt';

/** The manifest in the form that `sha256sum --check` reads. */
async function writeSums(files: readonly Made[]): Promise<Made> {
  const lines = await Promise.all(files.map(async ({ name, bytes }) => `${await sha256(bytes)}  ${name}\n`));
  return { name: sumsName, bytes: new TextEncoder().encode(lines.join('')) };
}

async function makeFiles(context: WorkflowContext, request: DossierRequest, ports: DossierPorts, watch: DossierWatch) {
  const { gridId, blind, translate, locale } = request;
  const app = await ports.appInfo();
  if (!app.ok) return { kind: 'failed', code: app.error.code, file: null } as const;
  const { name: tool, version, electron } = app.value;
  const timing = { readMs: 0, judgeMs: 0, totalMs: 0 };
  const input = await collectReport(context, { gridId, tool: { name: tool, version, electron }, timing, blind });
  const files = listDossierFiles(prepareDossier(input), { translate, locale, printPdf: ports.printPdf });
  const made: Made[] = [];
  for (const { name, make } of files) {
    watch.onProgress({ done: made.length, total: files.length, file: name });
    await breathe();
    if (watch.signal.aborted) return { kind: 'stopped' } as const;
    const rendered = await make();
    if (!rendered.ok) return { kind: 'failed', code: rendered.error.code, file: name } as const;
    made.push({ name, bytes: rendered.value });
  }
  if (watch.signal.aborted) return { kind: 'stopped' } as const;
  watch.onProgress({ done: files.length, total: files.length, file: sumsName });
  return { kind: 'made', files: [...made, await writeSums(made)] } as const;
}

const pack = (files: readonly Made[], name: string): readonly Made[] => [
  { name, bytes: zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])), { mtime: archiveDate }) },
];

/**
 * Makes the whole file of a selection and writes it where the person chooses first: a new folder or one ZIP, all of it or nothing, with
 * the SHA-256 sum of every file.
 */
export async function makeDossier(
  context: WorkflowContext,
  request: DossierRequest,
  ports: DossierPorts,
  watch: DossierWatch,
): Promise<DossierOutcome> {
  const { form, translate } = request;
  const folder = translate({ key: request.blind ? 'dossier.file.blindFolder' : 'dossier.file.folder', params: {} });
  const name = form === 'folder' ? folder : `${folder}.zip`;
  const target = await ports.chooseTarget({ kind: form === 'folder' ? 'folder' : 'file', name });
  if (!target.ok) return { kind: 'failed', code: target.error.code, file: null };
  const { id } = target.value;
  if (id === null) return { kind: 'stopped' };
  const outcome = await makeFiles(context, request, ports, watch);
  if (outcome.kind !== 'made') return outcome;
  const { files } = outcome;
  const written = await ports.writeTarget({ id, files: [...(form === 'folder' ? files : pack(files, name))] });
  if (!written.ok) return { kind: 'failed', code: written.error.code, file: name };
  return { kind: 'saved', name: written.value.name, files: files.length };
}
