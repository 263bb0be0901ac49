import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A hostile file by its place in the list, a sample damaged by a seed (0: left sound), or a file on the disk. */
export type Case = { readonly hostile: number } | { readonly sample: string; readonly seed: number } | { readonly path: string };

/** What became of a case: a failure code, `read`, `hung`, or `broken` with the reason. */
export interface Answer {
  readonly result: string;
  readonly milliseconds: number;
  /** Memory the reader held after the case and a collection. */
  readonly megabytes: number;
}

/** A process that reads one case after the other; ended and replaced when it takes longer than the limit or dies. */
export class Reader {
  /** How many processes were started so far. */
  starts = 0;
  private process: ChildProcess | null = null;

  constructor(private readonly limitMilliseconds: number) {}

  read(which: Case): Promise<Answer> {
    const current = this.process ?? this.start();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.replace(current, 'hung', resolve), this.limitMilliseconds);
      current.once('message', (answer) => {
        clearTimeout(timer);
        current.removeAllListeners();
        resolve(answer as unknown as Answer);
      });
      current.once('exit', (code) => {
        clearTimeout(timer);
        this.replace(current, `broken: ended with ${code}`, resolve);
      });
      current.send(which);
    });
  }

  end(): void {
    this.process?.kill();
  }

  private start(): ChildProcess {
    this.starts += 1;
    this.process = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), { execArgv: [...process.execArgv, '--expose-gc'] });
    return this.process;
  }

  private replace(current: ChildProcess, result: string, resolve: (answer: Answer) => void): void {
    current.removeAllListeners();
    current.kill('SIGKILL');
    this.process = null;
    resolve({ result, milliseconds: this.limitMilliseconds, megabytes: 0 });
  }
}
