// npm run samples: makes the notice and the applications of resources/sample anew.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from '../../setup/display.mjs';
import { runtimeSwitches } from '../../setup/electron.mjs';
import { checkout } from '../../setup/paths.mjs';
import { ensureRuntime, executableIn } from '../../setup/runtime.mjs';
import { cvDocx, letterDocx } from './cv-docx.mjs';
import { cvHtml } from './cv-html.mjs';
import { letters } from './letters.mjs';
import { noticeDocx } from './notice.mjs';
import { person } from './person.mjs';

const sample = join(checkout, 'resources', 'sample');
const folder = join(sample, 'applications');
const at = (/** @type {string} */ name) => join(folder, name);

rmSync(folder, { recursive: true, force: true });
mkdirSync(at('moutawakil-fatima-zahra'), { recursive: true });

/** @type {{html: string, out: string, as: 'pdf' | 'jpg'}[]} */
const pages = [
  { html: cvHtml(person('salma'), 'fr', 'sidebar'), out: at('bennis-salma.pdf'), as: 'pdf' },
  { html: cvHtml(person('meryem'), 'en', 'dated'), out: at('haddaoui-meryem.pdf'), as: 'pdf' },
  { html: cvHtml(person('imane'), 'fr', 'classic'), out: at('zerouali-imane.pdf'), as: 'pdf' },
  { html: cvHtml(person('thomas'), 'fr', 'dated'), out: at('delcourt-thomas.pdf'), as: 'pdf' },
  { html: cvHtml(person('nadia'), 'ar', 'classic'), out: at('sebti-nadia.pdf'), as: 'pdf' },
  { html: cvHtml(person('rachid'), 'fr', 'classic'), out: at('benkirane-rachid.pdf'), as: 'pdf' },
  { html: cvHtml(person('fatima'), 'fr', 'dated'), out: at('moutawakil-fatima-zahra/cv.pdf'), as: 'pdf' },
  { html: cvHtml(person('omar'), 'fr', 'classic'), out: at('filali-omar.jpg'), as: 'jpg' },
];
const job = join(tmpdir(), `tamis-samples-${process.pid}.json`);
writeFileSync(job, JSON.stringify(pages));
const runtime = await ensureRuntime();
const display = await openDisplay();
const printer = join(sample, 'builders', 'print');
const printed = spawnSync(executableIn(runtime), [...runtimeSwitches(), printer, job], {
  env: { ...process.env, ...display.env },
  stdio: 'inherit',
});
display.close();
rmSync(job);
if (printed.status !== 0) throw new Error('the pages could not be printed');

writeFileSync(join(sample, 'notice.docx'), await noticeDocx());
writeFileSync(at('ait-brahim-youssef.docx'), await cvDocx(person('youssef'), 'fr'));
writeFileSync(at('lahlou-karim.docx'), await cvDocx(person('karim'), 'fr'));
writeFileSync(at('ouberri-hassan.docx'), await cvDocx(person('hassan'), 'ar'));
writeFileSync(at('mansouri-leila.docx'), await cvDocx(person('leila'), 'en'));
writeFileSync(at('cherkaoui-zineb.docx'), await cvDocx(person('zineb'), 'fr', { table: true }));
writeFileSync(at('moutawakil-fatima-zahra/lettre.docx'), await letterDocx(letters.fatima));
// A file that broke on its way: the first bytes of a PDF and nothing more.
writeFileSync(at('tazi-hamid.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n');
