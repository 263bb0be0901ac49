import { readdirSync, readFileSync } from 'node:fs';

const everyMs = 200;

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

/** Bytes in use: pages that several processes share are counted once (proportional set size, proc(5)). */
function usedBytes(): number {
  const sizes = descendants().map((pid) => Number(/^Pss:\s+(\d+)/mu.exec(readProc(pid, 'smaps_rollup'))?.[1] ?? 0));
  return sizes.reduce((sum, size) => sum + size * 1024, 0);
}

/** Watches the memory of all processes that this one starts; the function it returns ends the watch and gives the peak, null off Linux. */
export function watchMemory(): () => number | null {
  if (process.platform !== 'linux') return () => null;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, usedBytes());
  }, everyMs);
  return () => {
    clearInterval(timer);
    return peak;
  };
}
