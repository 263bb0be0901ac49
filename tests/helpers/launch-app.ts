import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { runtimeSwitches } from '../../resources/setup/electron.mjs';
import { checkout } from '../../resources/setup/paths.mjs';
import { executableIn, findRuntime } from '../../resources/setup/runtime.mjs';

/** The built app as a person runs it. */
export interface RunningApp {
  readonly app: ElectronApplication;
  /** Its window. */
  readonly page: Page;
  /** Folder of its profile: start again on it to test what outlives the app. */
  readonly profile: string;
  /** Ends the app as closing its window does; a profile it was started on with `profile` is kept. */
  close(): Promise<void>;
  /** Ends the app's processes at once, as a crash or a power cut would. */
  kill(): Promise<void>;
}

/**
 * Starts the app on a fresh profile, or on the one given, and waits for its first page.
 *
 * @param options.locale language of the interface's first start
 */
export async function launchApp(options: { readonly profile?: string; readonly locale?: string } = {}): Promise<RunningApp> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'tamis-test-')));
  const { program, args } = commandFor(profile, options.locale ?? 'fr');
  const app = await electron.launch({ executablePath: program, args: [...args], cwd: checkout });
  const page = await app.firstWindow();
  const forget = async (): Promise<void> => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    app,
    page,
    profile,
    close: async () => {
      await app.close();
      await forget();
    },
    kill: async () => {
      const ended = new Promise((resolve) => app.process().once('close', resolve));
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}

/** The exit code of a further start on a profile that a running app holds; -1 when it was ended by a signal. */
export async function startAgain(profile: string): Promise<number> {
  const { program, args } = commandFor(profile, 'fr');
  const second = spawn(program, args, { cwd: checkout, stdio: 'ignore' });
  const [code] = await once(second, 'close');
  return code ?? -1;
}

function commandFor(profile: string, locale: string): { readonly program: string; readonly args: readonly string[] } {
  const runtime = findRuntime();
  if (runtime === null) throw new Error('no Electron runtime: run `npm run setup`');
  return { program: executableIn(runtime), args: [...runtimeSwitches(), `--lang=${locale}`, checkout, `--profile=${profile}`] };
}
