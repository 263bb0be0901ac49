import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { labels } from './labels.mjs';

/** @typedef {import('./person.mjs').Person} Person */
/** @typedef {import('./labels.mjs').Language} Language */

/**
 * A CV as a Word file; with `table`, positions stand in a table of dates and texts.
 * @param {Person} person
 * @param {Language} language
 * @param {{table?: boolean}} [options]
 * @returns {Promise<Buffer>}
 */
export function cvDocx(person, language, { table = false } = {}) {
  const say = labels[language];
  const bidirectional = language === 'ar';
  const text = (/** @type {string} */ value, more = {}) =>
    new Paragraph({ bidirectional, spacing: { after: 60 }, children: [new TextRun({ text: value, rightToLeft: bidirectional, ...more })] });
  const heading = (/** @type {string} */ value) =>
    new Paragraph({
      bidirectional,
      heading: HeadingLevel.HEADING_2,
      spacing: { before: 240, after: 80 },
      children: [new TextRun({ text: value, rightToLeft: bidirectional })],
    });
  const bullet = (/** @type {string} */ value) =>
    new Paragraph({ bidirectional, bullet: { level: 0 }, children: [new TextRun({ text: value, rightToLeft: bidirectional })] });
  const cell = (/** @type {Paragraph[]} */ children, /** @type {number} */ size) =>
    new TableCell({ width: { size, type: WidthType.PERCENTAGE }, children });
  const inTable = () =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: person.positions.map(
        ({ title, organisation, place, dates, lines }) =>
          new TableRow({
            children: [
              cell([text(dates)], 28),
              cell([text(title, { bold: true }), text(`${organisation}, ${place}`), ...lines.map(bullet)], 72),
            ],
          }),
      ),
    });
  const inLines = () =>
    person.positions.flatMap(({ title, organisation, place, dates, lines }) => [
      text(title, { bold: true }),
      text(`${organisation}, ${place} | ${dates}`),
      ...lines.map(bullet),
    ]);
  const children = [
    new Paragraph({
      bidirectional,
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: person.name, rightToLeft: bidirectional })],
    }),
    text(person.headline),
    ...[...person.contact, ...person.identity].map((line) => text(line)),
    heading(say.profile),
    text(person.summary),
    heading(say.experience),
    ...(table ? [inTable()] : inLines()),
    heading(say.education),
    ...person.degrees.flatMap(({ title, institution, dates }) => [text(title, { bold: true }), text(`${institution} | ${dates}`)]),
    heading(say.languages),
    ...person.languages.map(bullet),
    heading(say.skills),
    ...person.skills.map(bullet),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/**
 * Paragraphs as a Word file, for letters.
 * @param {readonly string[]} paragraphs
 * @returns {Promise<Buffer>}
 */
export function letterDocx(paragraphs) {
  return Packer.toBuffer(
    new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph({ text, spacing: { after: 160 } })) }] }),
  );
}
