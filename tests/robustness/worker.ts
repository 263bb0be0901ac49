import { readFileSync } from 'node:fs';
import { damage } from './damage.ts';
import { hostileFiles } from './hostile-files.ts';
import type { Answer, Case } from './reader.ts';
import { readHostile } from './run-case.ts';
import { sampleApplications } from './sample-applications.ts';
import { samplePassword, samples } from './samples.ts';

process.on('message', async (which: Case) => {
  const bytes = bytesOfCase(which);
  const start = performance.now();
  const result = await readHostile(bytes, 'sample' in which ? samplePassword : undefined).catch(
    (error: unknown) => `broken: ${error instanceof Error ? error.message : error}`,
  );
  const milliseconds = Math.round(performance.now() - start);
  globalThis.gc?.();
  const answer: Answer = { result, milliseconds, megabytes: Math.round(process.memoryUsage.rss() / 1e6) };
  process.send?.(answer);
});

function bytesOfCase(which: Case): Uint8Array {
  if ('hostile' in which) return hostileFiles[which.hostile]?.build() ?? new Uint8Array();
  if ('path' in which) return Uint8Array.from(readFileSync(which.path));
  const sound = (samples[which.sample] ?? sampleApplications[which.sample]) as Uint8Array;
  return which.seed === 0 ? sound : damage(sound, which.seed);
}
