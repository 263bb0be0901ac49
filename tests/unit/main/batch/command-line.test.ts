import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../../../main/batch/command-line.ts';

const screen = (...args: readonly string[]): (() => unknown) => {
  return () => readCommandLine(['--no-sandbox', '/app', 'screen', '--vacancy', 'v.json', '--cvs', 'cvs', '--out', 'out', ...args]);
};

describe('readCommandLine', () => {
  test('reads a screening with its defaults', () => {
    expect(screen()()).toEqual({
      kind: 'screen',
      vacancy: 'v.json',
      cvs: 'cvs',
      out: 'out',
      options: { asOf: null, locale: 'fr', blind: false, ocr: true },
      profile: null,
    });
  });

  test('reads every option', () => {
    expect(screen('--as-of', '2024-02-29', '--locale', 'en', '--blind', '--no-ocr', '--profile', 'p')()).toMatchObject({
      options: { asOf: '2024-02-29', locale: 'en', blind: true, ocr: false },
      profile: 'p',
    });
  });

  test('reads the import of a notice', () => {
    expect(readCommandLine(['vacancy', '--notice', 'n.pdf', '--out', 'v.json'])).toEqual({
      kind: 'vacancy',
      notice: 'n.pdf',
      out: 'v.json',
    });
  });

  test('finds no command in a plain start', () => {
    expect(readCommandLine(['--no-sandbox', '/app', '--profile=/tmp/p'])).toBeNull();
  });

  test.each([
    [['--as-of', '2023-02-29']],
    [['--as-of', '29/02/2024']],
    [['--locale', 'pt']],
    [['--unknown']],
    [['stray']],
    [['--blind=yes']],
  ])('refuses %j in one line', (args) => {
    expect(screen(...args)).toThrow(/^[^\n]+$/);
  });

  test('names the missing option', () => {
    expect(() => readCommandLine(['screen', '--cvs', 'x', '--out', 'y'])).toThrow('--vacancy is missing');
    expect(() => readCommandLine(['vacancy', '--notice', 'x'])).toThrow('--out is missing');
  });
});
