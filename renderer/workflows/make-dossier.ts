import { zipSync } from 'fflate';
import type { Translate } from '../domain/text/message.ts';
import type { bridge } from '../platform/bridge.ts';
import { archiveDate } from './archive-date.ts';
import type { WorkflowContext } from './context.ts';
import type { DossierRenderer, OpenRenderer } from './exports/dossier-renderer.ts';
import { noteHandover } from './note-handover.ts';
import { sha256 } from './sha256.ts';

/** What a dossier may ask of the main process. */
export type DossierPorts = Pick<typeof bridge, 'appInfo' | 'printPdf' | 'chooseTarget' | 'writeTarget'>;

export interface DossierRequest {
  readonly gridId: string;
  readonly blind: boolean;
  readonly form: 'folder' | 'zip';
  readonly translate: Translate;
  readonly openRenderer: OpenRenderer;
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

const sumsName = 'SHA256SUMS.txt';

/** The manifest in the form that `sha256sum --check` reads. */
async function writeSums(files: readonly Made[]): Promise<Made> {
  const lines = await Promise.all(files.map(async ({ name, bytes }) => `${await sha256(bytes)}  ${name}\n`));
  return { name: sumsName, bytes: new TextEncoder().encode(lines.join('')) };
}

async function makeFile(renderer: DossierRenderer, index: number, ports: DossierPorts) {
  const content = await renderer.make(index);
  return content.kind === 'page' ? ports.printPdf(content.page) : ({ ok: true, value: content.bytes } as const);
}

async function makeAll(renderer: DossierRenderer, ports: DossierPorts, { onProgress, signal }: DossierWatch) {
  const made: Made[] = [];
  for (const [index, name] of renderer.names.entries()) {
    if (signal.aborted) return { kind: 'stopped' } as const;
    onProgress({ done: index, total: renderer.names.length, file: name });
    const rendered = await makeFile(renderer, index, ports);
    if (!rendered.ok) return { kind: 'failed', code: rendered.error.code, file: name } as const;
    made.push({ name, bytes: rendered.value });
  }
  if (signal.aborted) return { kind: 'stopped' } as const;
  onProgress({ done: made.length, total: made.length, file: sumsName });
  return { kind: 'made', files: [...made, await writeSums(made)] } as const;
}

async function makeFiles(request: DossierRequest, ports: DossierPorts, watch: DossierWatch) {
  const app = await ports.appInfo();
  if (!app.ok) return { kind: 'failed', code: app.error.code, file: null } as const;
  const { name: tool, version, electron } = app.value;
  const timing = { readMs: 0, judgeMs: 0, totalMs: 0 };
  const { gridId, blind, openRenderer } = request;
  const renderer = await openRenderer({ gridId, tool: { name: tool, version, electron }, timing, blind });
  watch.signal.addEventListener('abort', renderer.close);
  try {
    return await makeAll(renderer, ports, watch);
  } catch (error) {
    if (watch.signal.aborted) return { kind: 'stopped' } as const;
    throw error;
  } finally {
    renderer.close();
  }
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
  const outcome = await makeFiles(request, ports, watch);
  if (outcome.kind !== 'made') return outcome;
  const { files } = outcome;
  const written = await ports.writeTarget({ id, files: [...(form === 'folder' ? files : pack(files, name))] });
  if (!written.ok) return { kind: 'failed', code: written.error.code, file: name };
  await noteHandover(context, { gridId: request.gridId, event: request.blind ? 'blind-dossier-made' : 'dossier-made' });
  return { kind: 'saved', name: written.value.name, files: files.length };
}
