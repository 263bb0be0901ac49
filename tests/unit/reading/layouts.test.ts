import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../../renderer/domain/document/document.ts';
import { readOne } from '../../helpers/show-document.ts';

/** What other programs wrote, each with its reading by a person beside it: a block a line, cells parted by `⇥`. */
const folder = join(import.meta.dirname, '../../fixtures/layouts');

function readingOf({ pages }: Document): string {
  const lines = pages.flatMap((page) => page.blocks.map((block) => `${marks[block.kind] ?? ''}${textOf(block)}`));
  return `${lines.join('\n').replaceAll('\t', ' ⇥ ')}\n`;
}

const marks: Readonly<Record<string, string>> = { header: 'header: ', footer: 'footer: ', listItem: '• ' };

/** Formats without pages have list items without their marks. */
const textOf = ({ kind, lines }: Block): string => {
  const text = lines.map((line) => line.text).join(' ');
  return kind === 'listItem' ? text.replace(/^•\s*/u, '') : text;
};

/** The formats of an office suite share the reading of their source unless one has a reading of its own. */
function expected(file: string): string {
  const own = join(folder, file.replace(/\.\w+$/u, file.endsWith('.pdf') ? '.txt' : '.flow.txt'));
  return readFileSync(existsSync(own) ? own : join(folder, file.replace(/\.\w+$/u, '.txt')), 'utf8');
}

describe('layouts as Chromium and LibreOffice write them', () => {
  const files = readdirSync(folder).filter((file) => /\.(?:pdf|docx|odt|doc|rtf)$/u.test(file));
  it('are at least forty', () => expect(files.length).toBeGreaterThanOrEqual(40));
  it.each(files)('reads %s as a person does', async (file) => {
    expect(readingOf(await readOne(new Uint8Array(readFileSync(join(folder, file)))))).toBe(expected(file));
  });
});
