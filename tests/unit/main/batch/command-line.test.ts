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
    [['--as-of', '2023-02-29'], 'usage.date'],
    [['--as-of', '29/02/2024'], 'usage.date'],
    [['--locale', 'pt'], 'usage.locale'],
    [['--unknown'], 'usage.unknown'],
    [['stray'], 'usage.stray'],
    [['--blind=yes'], 'usage.valueTooMany'],
    [['--profile'], 'usage.noValue'],
    [['--profile', '--blind'], 'usage.noValue'],
    [['--profile='], 'usage.noValue'],
  ])('refuses %j as %s', (args, key) => {
    expect(screen(...args)).toThrow(key);
  });

  test('takes a value that begins with a hyphen after an equals sign', () => {
    expect(screen('--profile=-p')()).toMatchObject({ profile: '-p' });
  });

  test('names the missing option', () => {
    const missing = (option: string): unknown => expect.objectContaining({ params: { option } });
    expect(() => readCommandLine(['screen', '--cvs', 'x', '--out', 'y'])).toThrow(missing('--vacancy') as Error);
    expect(() => readCommandLine(['vacancy', '--notice', 'x'])).toThrow(missing('--out') as Error);
  });
});
