import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { prepareDossier } from '../../../renderer/domain/report/dossier/dossier.ts';
import { buildPaper } from '../../../renderer/domain/report/dossier/papers.ts';
import { createTranslate } from '../../../renderer/i18n/index.ts';
import type { Locale } from '../../../renderer/i18n/locale.ts';
import { writeDocx } from '../../../renderer/workflows/exports/write-docx.ts';
import { readLogo } from '../../../renderer/workflows/read-logo.ts';
import { candidateOf, inputOf } from '../domain/report/report-fixture.ts';

/** A PNG of one dot. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));

async function membersOf(locale: Locale, logo: string | null = null): Promise<Readonly<Record<string, string>>> {
  const candidates = Array.from({ length: 60 }, (_, index) =>
    candidateOf(`c${index}`, `Nom ${index} & <b>\u0007\nSuivi`, ['met', 'notEvidenced']),
  );
  const organisation = { name: 'Agence', reference: 'RH/7', logo };
  const paper = buildPaper('dossier', prepareDossier(inputOf(candidates, { organisation })), createTranslate(locale), locale);
  const members = unzipSync(await writeDocx(paper, 'Tamis'));
  return Object.fromEntries(Object.entries(members).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** How often each element stands in a well-formed text. */
function countElements(xml: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => {
        open.push(name);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      },
      onclosetag: (name) => expect(open.pop()).toBe(name),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  expect(open).toEqual([]);
  return counts;
}

test('tables repeat their heads, keep rows whole, and headings are Word’s own', async () => {
  const document = (await membersOf('fr'))['word/document.xml'] ?? '';
  const counts = countElements(document);
  expect(counts.get('w:tblHeader')).toBe(7);
  expect(counts.get('w:cantSplit')).toBeGreaterThan(240);
  expect(document.match(/<w:pStyle w:val="Heading1"\/>/gu)?.length).toBe(9);
  expect(document).toContain('Nom 0 &amp; &lt;b&gt;');
  expect(document).not.toMatch(/<w:bidiVisual\/>|<w:bidi\/>/u);
});

test('in Arabic paragraphs, tables and Arabic words run from the right', async () => {
  const document = (await membersOf('ar'))['word/document.xml'] ?? '';
  const counts = countElements(document);
  expect(document.match(/<w:bidiVisual\/>/gu)?.length).toBe(counts.get('w:tbl'));
  expect(counts.get('w:rtl')).toBeGreaterThan(50);
  expect(document).toContain('محضر الانتقاء الأولي');
});

test('the organisation’s logo stands in the paper; what is no picture is refused', async () => {
  const logo = readLogo(bytesOf(dot));
  expect(logo).toBe(`data:image/png;base64,${dot}`);
  expect(Object.keys(await membersOf('en', logo)).some((name) => /^word\/media\/.+\.png$/u.test(name))).toBe(true);
  expect(readLogo(new TextEncoder().encode('<svg/>'))).toBeNull();
  expect(readLogo(bytesOf(dot).slice(0, 12))).toBeNull();
  expect(readLogo(new Uint8Array(600_000))).toBeNull();
});
