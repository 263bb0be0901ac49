import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../resources/sample/applications/', import.meta.url);

/** The documents of the sample vacancy, as seeds of damage: whole PDFs with fonts, Word files, a photo. By file name. */
export const sampleApplications: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => statSync(fileURLToPath(new URL(name, folder))).isFile())
    .sort()
    .map((name) => [name, Uint8Array.from(readFileSync(new URL(name, folder)))]),
);
