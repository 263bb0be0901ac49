import { readdirSync, readFileSync } from 'node:fs';

/** Summing up a process's pages takes the system some time, which is not to be measured. */
const everyMs = 1000;

/** What a file of /proc holds; empty for a process that has ended. */
function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The processes that this one started, and those that they started. */
function descendants(): readonly string[] {
  const children = new Map<string, string[]>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = readProc(pid, 'stat');
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '';
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found: string[] = [];
  for (let waiting = [String(process.pid)]; waiting.length > 0; ) {
    waiting = waiting.flatMap((pid) => children.get(pid) ?? []);
    found.push(...waiting);
  }
  return found;
}

/** What all processes took that this one started. */
export interface Usage {
  /** Most bytes at a time: pages that several processes share are counted once (proportional set size, proc(5)). */
  readonly peakBytes: number;
  /** Processor time. Other work on the machine does not lengthen it as it does the time. */
  readonly processorMs: number;
}

/** Clock ticks a second in /proc (proc(5)); 100 on every Linux that Electron runs on. */
const ticksASecond = 100;

const bytesOf = (pid: string): number => Number(/^Pss:\s+(\d+)/mu.exec(readProc(pid, 'smaps_rollup'))?.[1] ?? 0) * 1024;

function processorMsOf(pid: string): number {
  const stat = readProc(pid, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 1000) / ticksASecond;
}

/** Watches all processes that this one starts; the function it returns ends the watch and gives what they took, null off Linux. */
export function watchProcesses(): () => Usage | null {
  if (process.platform !== 'linux') return () => null;
  let peakBytes = 0;
  const processor = new Map<string, number>();
  const timer = setInterval(() => {
    const pids = descendants();
    peakBytes = Math.max(
      peakBytes,
      pids.reduce((sum, pid) => sum + bytesOf(pid), 0),
    );
    for (const pid of pids) processor.set(pid, Math.max(processor.get(pid) ?? 0, processorMsOf(pid)));
  }, everyMs);
  return () => {
    clearInterval(timer);
    return { peakBytes, processorMs: [...processor.values()].reduce((sum, ms) => sum + ms, 0) };
  };
}
