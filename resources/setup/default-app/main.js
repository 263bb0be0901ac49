// The small app inside a runtime made by set-up: starts the app whose folder stands on the command line, as Electron's own does.
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const { folder, modules } = readCommandLine(process.argv.slice(1));
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
Module._preloadModules(modules);
if (folder === undefined) {
  process.stderr.write('Name the folder of an app.\n');
  app.exit(2);
} else {
  await start(resolve(folder));
}

function readCommandLine(args) {
  const modules = [];
  for (let at = 0; at < args.length; at++) {
    if (args[at] === '-r' || args[at] === '--require') modules.push(args[++at]);
    else if (!args[at].startsWith('-')) return { folder: args[at], modules };
  }
  return { folder: undefined, modules };
}

async function start(path) {
  const about = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  app.setVersion(about.version ?? '0.0.0');
  app.setName(about.productName ?? about.name ?? 'app');
  app.setAppPath(path);
  await import(pathToFileURL(join(path, about.main ?? 'index.js')).href);
}
