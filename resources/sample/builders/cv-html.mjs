import { labels } from './labels.mjs';

/** @typedef {import('./person.mjs').Person} Person */
/** @typedef {import('./labels.mjs').Language} Language */

const escapeText = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const list = (/** @type {readonly string[]} */ items) => `<ul>${items.map((item) => `<li>${escapeText(item)}</li>`).join('')}</ul>`;

const base = `@page { size: A4; margin: 0 } * { box-sizing: border-box } body { margin: 0; font: 10pt/1.45 'Noto Sans', 'Noto Sans Arabic', sans-serif; color: #222 }
h1 { font-size: 20pt; margin: 0 } h2 { font-size: 11.5pt; margin: 5mm 0 2mm } h3 { font-size: 10pt; margin: 2mm 0 0 } p { margin: 0 0 1mm } ul { margin: 1mm 0; padding-inline-start: 5mm } .when { color: #555 }`;
const styles = {
  sidebar: `body { display: grid; grid-template-columns: 62mm 1fr; min-height: 297mm } aside { background: #17424a; color: #fff; padding: 12mm 7mm } main { padding: 12mm 10mm } h2 { color: #17424a; border-bottom: .4mm solid #17424a } aside h2 { color: #fff; border-color: #fff } aside ul { list-style: none; padding: 0 } aside li { overflow-wrap: anywhere }`,
  classic:
    'body { padding: 16mm 18mm } h1 { text-align: center } h2 { text-transform: uppercase; letter-spacing: .5pt; border-bottom: .3mm solid #999 } .lead { text-align: center }',
  dated: `body { padding: 15mm 16mm } h1 { color: #7a2e1d } h2 { background: #f3e8e4; padding: 1mm 2mm } .entry { display: grid; grid-template-columns: 1fr 42mm } .entry .when { text-align: end } .entry ul { grid-column: 1 / -1 }`,
};

const positions = (/** @type {Person} */ person) =>
  person.positions
    .map(
      ({ title, organisation, place, dates, lines }) =>
        `<div class="entry"><div><h3>${escapeText(title)}</h3><p>${escapeText(organisation)}, ${escapeText(place)}</p></div><p class="when">${escapeText(dates)}</p>${list(lines)}</div>`,
    )
    .join('');
const degrees = (/** @type {Person} */ person) =>
  person.degrees
    .map(
      ({ title, institution, dates }) =>
        `<div class="entry"><div><h3>${escapeText(title)}</h3><p>${escapeText(institution)}</p></div><p class="when">${escapeText(dates)}</p></div>`,
    )
    .join('');

/**
 * A CV as a page to print.
 * @param {Person} person
 * @param {Language} language
 * @param {keyof typeof styles} style
 */
export function cvHtml(person, language, style) {
  const say = labels[language];
  const section = (/** @type {string} */ title, /** @type {string} */ content) => `<h2>${title}</h2>${content}`;
  const about = section(say.contact, list([...person.contact, ...person.identity]));
  const side = section(say.languages, list(person.languages)) + section(say.skills, list(person.skills));
  const body =
    section(say.profile, `<p>${escapeText(person.summary)}</p>`) +
    section(say.experience, positions(person)) +
    section(say.education, degrees(person));
  const head = `<h1>${escapeText(person.name)}</h1><p class="lead">${escapeText(person.headline)}</p>`;
  const content =
    style === 'sidebar'
      ? `<aside>${about}${side}</aside><main>${head}${body}</main>`
      : `${head}<p class="lead">${[...person.contact, ...person.identity].map(escapeText).join(' · ')}</p>${body}${side}`;
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>CV</title><style>${base}${styles[style]}</style></head><body>${content}</body></html>`;
}
