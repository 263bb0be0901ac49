import { damage } from './damage.ts';
import { hostileFiles } from './hostile-files.ts';
import { readHostile } from './run-case.ts';
import { samples } from './samples.ts';

/** A case by its place in the list of hostile files, or a sample damaged by a seed. */
export type Case = { readonly hostile: number } | { readonly sample: string; readonly seed: number };

/** What became of a case. */
export interface Answer {
  readonly result: string;
  readonly milliseconds: number;
}

process.on('message', async (which: Case) => {
  const bytes = 'hostile' in which ? hostileFiles[which.hostile]?.build() : damage(samples[which.sample] as Uint8Array, which.seed);
  const start = performance.now();
  const result = await readHostile(bytes ?? new Uint8Array()).catch(
    (error: unknown) => `broken: ${error instanceof Error ? error.message : error}`,
  );
  process.send?.({ result, milliseconds: Math.round(performance.now() - start) });
});
