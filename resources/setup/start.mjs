// npm start: opens the app.
import { hasDisplay } from './display.mjs';
import { runElectron } from './electron.mjs';
import { SetupProblem } from './say.mjs';
import { asCommand, setUp } from './setup.mjs';

await asCommand(async () => {
  const runtime = await setUp();
  if (!hasDisplay()) throw new SetupProblem('There is no display here to open a window on.');
  return runElectron(runtime, process.argv.slice(2));
});
