import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './paths.mjs';

/**
 * The licences of all packages the app ships, from their own files; a package without one is named with its licence's name.
 * @returns {string}
 */
export function thirdPartyNotices() {
  const { packages } = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8'));
  const shipped = Object.keys(packages).filter((path) => path !== '' && !packages[path].dev && existsSync(join(checkout, path)));
  return shipped
    .sort()
    .map(noticeOf)
    .join(`\n${'-'.repeat(80)}\n`);
}

/** @param {string} path of a package in the checkout */
function noticeOf(path) {
  const folder = join(checkout, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isNotice).sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const data = path.includes('@tesseract.js-data/') ? [recognitionData] : [];
  return [`${name} ${version} (${typeof license === 'string' ? license : 'see below'})`, ...data, ...texts].join('\n\n');
}

const recognitionData =
  'The data for recognising text are those of the Tesseract project (tessdata, tessdata_best), under the Apache License 2.0.';

/** Whether a file of a package is a licence: also of a part it carries, as `LICENSE.pdfium`. @param {string} file */
function isNotice(file) {
  return /(^|\/)(licen[cs]e|copying|notice)[^/]*$/i.test(file) && !/(^|\/)node_modules\/|\.([cm]?[jt]s|json|map)$/i.test(file);
}
