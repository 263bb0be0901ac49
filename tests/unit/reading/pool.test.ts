import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { defaultReadLimits } from '../../../renderer/reading/limits.ts';
import type { ReadOutcome } from '../../../renderer/reading/outcome.ts';
import { createReadingPool, type ReadingWorker } from '../../../renderer/reading/pool.ts';
import type { ReadRequest } from '../../../renderer/reading/worker-messages.ts';

/** A worker that answers by the name of the file: `hang`, `crash`, `scan` (recognises a page), else reads nothing. */
class FakeWorker implements ReadingWorker {
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  ended = false;
  readonly names: string[] = [];
  postMessage({ input }: ReadRequest): void {
    this.names.push(input.name);
    const outcome: ReadOutcome = { ok: true, documents: [], failures: [] };
    if (input.name === 'crash') setTimeout(() => this.onerror?.({ message: 'out of memory' }), 1);
    if (input.name === 'scan') this.onmessage?.({ data: { kind: 'progress', progress: { page: 1, pages: 1, recognising: true } } });
    if (input.name === 'scan') setTimeout(() => this.onmessage?.({ data: { kind: 'outcome', outcome, heldBytes: 0 } }), 90);
    if (input.name.startsWith('ok')) setTimeout(() => this.onmessage?.({ data: { kind: 'outcome', outcome, heldBytes: 0 } }), 5);
  }
  terminate(): void {
    this.ended = true;
  }
}

function pool(size = 2) {
  const workers: FakeWorker[] = [];
  const startWorker = (): FakeWorker => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  const limits = { ...defaultReadLimits, maxMilliseconds: 40, maxMillisecondsPerOcrPage: 200 };
  return { workers, ...createReadingPool({ size, limits, ocr: true, startWorker }) };
}
const file = (name: string) => ({ name, bytes: new Uint8Array(3) });

describe('createReadingPool', () => {
  it('reads every file, one at a time in each worker', async () => {
    const { read, workers, close } = pool();
    const outcomes = await Promise.all(['ok1', 'ok2', 'ok3', 'ok4', 'ok5'].map((name) => read(file(name))));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(workers).toHaveLength(2);
    expect(workers.flatMap((worker) => worker.names).sort()).toEqual(['ok1', 'ok2', 'ok3', 'ok4', 'ok5']);
    close();
    expect(workers.every((worker) => worker.ended)).toBe(true);
  });

  it('ends a worker over the time limit and reads on with a new one', async () => {
    const { read, workers } = pool(1);
    const [hung, after] = await Promise.all([read(file('hang')), read(file('ok'))]);
    expect(hung).toMatchObject({ ok: false, failure: { file: 'hang', code: 'timed-out' } });
    expect(after.ok).toBe(true);
    expect(workers[0]?.ended).toBe(true);
    expect(workers).toHaveLength(2);
  });

  it('fails the file of a worker that dies, and only that one', async () => {
    const { read } = pool(1);
    const [crashed, after] = await Promise.all([read(file('crash')), read(file('ok'))]);
    expect(crashed).toMatchObject({ ok: false, failure: { code: 'damaged' } });
    expect(after.ok).toBe(true);
  });

  it('gives more time to a page that is recognised', async () => {
    const { read } = pool(1);
    const onProgress = vi.fn();
    expect((await read(file('scan'), { onProgress })).ok).toBe(true);
    expect(onProgress).toHaveBeenCalledWith({ page: 1, pages: 1, recognising: true });
  });

  it('takes a file back, waiting or being read', async () => {
    const { read, workers } = pool(1);
    const running = new AbortController();
    const waiting = new AbortController();
    const first = read(file('hang'), { signal: running.signal });
    const second = read(file('ok'), { signal: waiting.signal });
    waiting.abort(new Error('cancelled'));
    running.abort(new Error('cancelled'));
    await expect(first).rejects.toThrow('cancelled');
    await expect(second).rejects.toThrow('cancelled');
    expect(workers[0]?.ended).toBe(true);
    expect((await read(file('ok3'))).ok).toBe(true);
  });

  it('keeps nothing of a file that was read, however long its signal lasts', async () => {
    const { read } = pool();
    const { signal } = new AbortController();
    await Promise.all(['ok1', 'crash', 'hang', 'ok2'].map((name) => read(file(name), { signal })));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
