import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { checkout } from '../../resources/setup/paths.mjs';
import { buildDoc } from '../helpers/build-doc.ts';
import { buildDocx, paragraph } from '../helpers/build-docx.ts';
import { buildEuropassXml } from '../helpers/build-europass.ts';
import { buildMsg } from '../helpers/build-msg.ts';
import { buildOdt } from '../helpers/build-odt.ts';
import { buildPdf } from '../helpers/build-pdf.ts';
import { buildAgileDocx } from '../helpers/build-protected-docx.ts';
import { sealOdt } from '../helpers/build-protected-odt.ts';
import { buildAesZip } from '../helpers/build-protected-zip.ts';
import { paintPage } from '../helpers/paint-page.ts';
import { runBatch } from '../helpers/run-batch.ts';
import { sealAsOffice97 } from '../helpers/seal-doc.ts';

const lines = ['Salma Berrada', 'salma@example.org', 'EXPÉRIENCE', '2018 – 2024 Chargée de projet, Fondation Atlas', 'Langues : français'];
const page = paintPage((painter) => {
  lines.forEach((line, at) => {
    painter.text(60, 60 + at * 30, line);
  });
});
const docx = buildDocx({ body: lines.map((line) => paragraph(line)).join('') });
const text = lines.join('\n\n');
const picture = (name: string) => readFile(join(checkout, 'tests', 'fixtures', 'pictures', name));
const mail = `From: Salma <salma@example.org>\r\nTo: rh@example.org\r\nSubject: CV\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`;

/** One file of each format, and what becomes of it. */
const read: Readonly<Record<string, () => Uint8Array | string | Promise<Uint8Array>>> = {
  'pdf.pdf': () => buildPdf([page]),
  'europass.pdf': () => buildPdf([page], { attachments: [{ name: 'europass.xml', text: buildEuropassXml() }] }),
  'dynamic-form.pdf': () => buildPdf([page], { xfa: { datasets: '<d><data><Name>Salma Berrada</Name><Job>Juriste</Job></data></d>' } }),
  'word.docx': () => docx,
  'word-97.doc': () => buildDoc([{ text: `${lines.join('\r')}\r` }]),
  'opendocument.odt': () => buildOdt({ body: lines.map((line) => `<text:p>${line}</text:p>`).join('') }),
  'rich.rtf': () => `{\\rtf1\\ansi Salma Berrada\\par Charg\\'e9e de projet\\par}`,
  'plain.txt': () => text,
  'markdown.md': () => `# Salma Berrada\n\n${text}`,
  'page.html': () => `<html><body><p>${lines.join('</p><p>')}</p></body></html>`,
  'archive.zip': () => zipSync({ 'cv.docx': docx, 'lettre.txt': strToU8('Madame, Monsieur') }),
  'mail.eml': () => mail,
  'outlook.msg': () =>
    buildMsg({
      from: 'Salma',
      address: 'salma@example.org',
      subject: 'CV',
      body: 'Bonjour',
      attachments: [{ name: 'cv.docx', bytes: docx }],
    }),
  'europass.xml': () => buildEuropassXml(),
  'fax.tif': () => picture('two-pages-fax.tif'),
  'telephone.heic': () => picture('two-pages.heic'),
};
const failing: Readonly<Record<string, readonly [code: string, build: () => Uint8Array | string]>> = {
  'protected.pdf': ['encrypted', () => buildPdf([page], { password: 'secret' })],
  'protected.docx': ['encrypted', () => buildAgileDocx(docx, 'secret')],
  'protected.doc': ['encrypted', () => buildDoc([{ text: 'x\r' }], { seal: sealAsOffice97('secret') })],
  'protected.odt': ['encrypted', () => sealOdt(buildOdt({ body: '<text:p>x</text:p>' }), 'secret')],
  'protected.zip': ['encrypted', () => buildAesZip({ 'cv.docx': docx }, 'secret')],
  'empty.pdf': ['no-text', () => ''],
  'broken.pdf': ['damaged', () => '%PDF-1.7 nothing more'],
  'workbook.xlsx': [
    'unsupported-format',
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<w/>') }),
  ],
  'other.xml': ['unsupported-format', () => '<?xml version="1.0"?><Invoice/>'],
};

test('a folder with a file of each format: every one is read or listed with its reason', async () => {
  test.setTimeout(150_000);
  const folder = await mkdtemp(join(tmpdir(), 'tamis-test-'));
  try {
    await mkdir(join(folder, 'cvs'));
    for (const [name, build] of Object.entries(read)) await writeFile(join(folder, 'cvs', name), await build());
    for (const [name, [, build]] of Object.entries(failing)) await writeFile(join(folder, 'cvs', name), build());
    const criterion = { id: 'fr', kind: 'language', importance: 'desirable', label: 'Français', params: { code: 'fr', minLevel: null } };
    await writeFile(
      join(folder, 'vacancy.json'),
      JSON.stringify({ id: 'v', title: 'Essai', closesOn: '2025-06-30', criteria: [criterion] }),
    );
    const out = join(folder, 'out');
    const run = await runBatch(['screen', '--vacancy', join(folder, 'vacancy.json'), '--cvs', join(folder, 'cvs'), '--out', out]);
    expect(run.status, run.stderr).toBe(0);
    const results = JSON.parse(await readFile(join(out, 'results.json'), 'utf8'));
    const readable = results.candidates.filter((each: { status: string }) => each.status !== 'unreadable');
    expect(readable.flatMap((each: { files: string[] }) => each.files[0]).sort()).toEqual(Object.keys(read).sort());
    const failures = Object.fromEntries(results.failures.map((each: { file: string; code: string }) => [each.file, each.code]));
    expect(failures).toEqual(Object.fromEntries(Object.entries(failing).map(([name, [code]]) => [name, code])));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
