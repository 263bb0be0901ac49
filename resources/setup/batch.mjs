// npm run screen, npm run vacancy: the app with a hidden window.
import { runElectron } from './electron.mjs';
import { asCommand, setUp } from './setup.mjs';

await asCommand(async () => runElectron(await setUp(), process.argv.slice(2)));
