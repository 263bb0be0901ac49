import { describe, expect, it } from 'vitest';
import { damage } from '../../robustness/damage.ts';
import { hostileFiles } from '../../robustness/hostile-files.ts';
import { readHostile } from '../../robustness/run-case.ts';
import { samplePassword, samples } from '../../robustness/samples.ts';

describe('hostile files end in a Document or a failure code', { timeout: 90_000 }, () => {
  it.each(hostileFiles.map(({ name, build, expected }) => [name, build, expected] as const))('%s', async (_, build, expected) => {
    expect(expected).toContain(await readHostile(build()));
  });
});

describe('damaged files never break a reader', { timeout: 90_000 }, () => {
  it.each(Object.keys(samples))('%s', async (sample) => {
    for (let seed = 1; seed <= 8; seed += 1) await readHostile(damage(samples[sample] as Uint8Array, seed), samplePassword);
  });
});
