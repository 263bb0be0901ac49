import type { WorkflowContext } from './context.ts';
import { importApplications } from './import-applications.ts';
import { importNotice } from './import-notice.ts';
import { groupIncoming, type IncomingFile } from './incoming.ts';

/** Files of the bundled sample by their path: addresses in the build, under `app://`. */
const addresses = import.meta.glob<string>('../../resources/sample/**/*.{pdf,docx,doc,odt,rtf,txt,jpg,png,zip}', {
  eager: true,
  query: '?url',
  import: 'default',
});
const folder = '../../resources/sample/';

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the sample lacks ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

function listApplications(): readonly IncomingFile[] {
  const start = `${folder}applications/`;
  return Object.entries(addresses)
    .filter(([path]) => path.startsWith(start))
    .map(([path, address]) => ({ name: path.slice(start.length), size: 0, read: () => fetchBytes(address) }));
}

/** Makes a vacancy of the bundled notice with the bundled applications, which are read meanwhile; returns its key. */
export async function loadSample(context: WorkflowContext, options: { readonly ocr: boolean }): Promise<string> {
  const [path, address] = Object.entries(addresses).find(([each]) => each.startsWith(`${folder}notice.`)) ?? [];
  if (!path || !address) throw new Error('the sample has no notice');
  const imported = await importNotice(context, { name: path.slice(folder.length), bytes: await fetchBytes(address) }, options);
  if (!imported.ok) throw new Error(`the sample notice cannot be read: ${imported.failure.code}`);
  await importApplications(context, imported.vacancyId, groupIncoming(listApplications()), options);
  return imported.vacancyId;
}
