import { app } from 'electron';
import { readCommandLine } from './batch/command-line.ts';
import { startBatch } from './batch/start-batch.ts';
import { UsageProblem, wordUsage } from './batch/usage-problem.ts';
import { logFault } from './log.ts';
import { registerScheme } from './scheme/register-scheme.ts';
import { closeNetwork } from './security/network-switches.ts';
import { secureContents } from './security/secure-contents.ts';
import { startApp } from './start-app.ts';

closeNetwork();
registerScheme();
secureContents();
process.on('uncaughtException', end);
start(process.argv.slice(1)).catch(end);

async function start(args: readonly string[]): Promise<void> {
  const command = readCommandLine(args);
  if (command === null) await startApp(profileIn(args));
  else await startBatch(command);
}

/** The folder after `--profile=`: whose work the app opens. */
function profileIn(args: readonly string[]): string | null {
  const given = args.find((arg) => arg.startsWith('--profile='));
  return given === undefined ? null : given.slice('--profile='.length);
}

function end(error: unknown): void {
  if (error instanceof UsageProblem) {
    process.stderr.write(`tamis: ${wordUsage(error, process.argv)}\n`);
    app.exit(2);
    return;
  }
  logFault('start', error);
  app.exit(1);
}
