// npm run applications -- one|two|three|four|five [id…]: makes the files of a set anew from the sources beside this file.
// Needs Chromium (CHROMIUM=path), LibreOffice, pdflatex with moderncv, and poppler's pdfunite.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { Packer } from 'docx';
import { zipSync } from 'fflate';
import { render } from './chromium.mjs';
import { mails } from './letters.mjs';
import { message } from './mail.mjs';
import { plan } from './plan.mjs';

const here = import.meta.dirname;
const filters = { docx: 'MS Word 2007 XML', doc: 'MS Word 97', odt: 'writer8', rtf: 'Rich Text Format', pdf: 'writer_pdf_Export' };

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr || stdout.slice(-1500)}`);
}

/** @param {string} from @param {string} out @param {string} scratch */
function office(from, out, scratch) {
  const kind = /** @type {keyof typeof filters} */ (extname(out).slice(1));
  const profile = `-env:UserInstallation=file://${scratch}/profile`;
  run('soffice', [
    profile,
    '--headless',
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    `${kind}:${filters[kind]}`,
    '--outdir',
    scratch,
    from,
  ]);
  renameSync(join(scratch, `${basename(from, '.html')}.${kind}`), out);
}

/** @param {string} from @param {string} out @param {string} scratch */
function latex(from, out, scratch) {
  for (let pass = 0; pass < 2; pass++) run('pdflatex', ['-interaction=nonstopmode', `-output-directory=${scratch}`, from]);
  renameSync(join(scratch, `${basename(from, '.tex')}.pdf`), out);
}

/** @param {string} from several sources, joined by + @param {string} out @param {string} scratch */
async function mixed(from, out, scratch) {
  const parts = [];
  for (const [i, name] of from.split('+').entries()) {
    const part = join(scratch, `${i}.pdf`);
    writeFileSync(part, await render(join(here, name), i === 0 ? 'print' : 'scan'));
    parts.push(part);
  }
  run('pdfunite', [...parts, out]);
}

/** @param {string} out @param {string} scratch */
async function archive(out, scratch) {
  const id = basename(out, '.zip');
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const [name, from, how] of Object.values(plan)
    .flat()
    .filter(([name]) => name.startsWith(`${id}.zip/`))) {
    const part = join(scratch, basename(name));
    await make(part, from, how);
    files[name.slice(id.length + 5)] = new Uint8Array(readFileSync(part));
  }
  writeFileSync(out, zipSync(files, { mtime: '2025-03-01' }));
}

/** @param {string} out @param {string} from */
async function mail(out, from) {
  const id = basename(out, '.eml');
  const { attachments, ...head } = mails[id] ?? {};
  if (!attachments) throw new Error(`no head for ${id}`);
  const files = [];
  for (const { name, source } of attachments) {
    files.push({ name, type: 'application/pdf', bytes: await render(join(here, source), 'print') });
  }
  writeFileSync(out, message({ .../** @type {any} */ (head), body: readFileSync(from, 'utf8'), attachments: files }));
}

/** @param {string} out @param {string} from @param {string} how */
async function make(out, from, how) {
  const scratch = mkdtempSync(join(tmpdir(), 'tamis-applications-'));
  const path = join(here, from);
  mkdirSync(dirname(out), { recursive: true });
  if (how === 'copy') copyFileSync(path, out);
  else if (how === 'docx') writeFileSync(out, await Packer.toBuffer((await import(path)).document));
  else if (how === 'office') office(path, out, scratch);
  else if (how === 'latex') latex(path, out, scratch);
  else if (how === 'mixed') await mixed(from, out, scratch);
  else if (how === 'mail') await mail(out, path);
  else if (how === 'zip') await archive(out, scratch);
  else writeFileSync(out, await render(path, how));
  rmSync(scratch, { recursive: true, force: true });
}

const [set = '', ...ids] = process.argv.slice(2);
const files = plan[set];
if (!files) throw new Error(`usage: npm run applications -- ${Object.keys(plan).join('|')} [id…]`);
for (const [name, from, how] of files) {
  if (name.includes('.zip/') || (ids.length > 0 && !ids.some((id) => name.startsWith(id)))) continue;
  await make(join(here, '..', set, 'cvs', name), from, how);
  console.log(name);
}
