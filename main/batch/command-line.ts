import { parseArgs } from 'node:util';
import type { ScreeningOptions } from '../../preload/contract/batch.ts';

/** A command as typed: paths still relative. */
export type Command =
  | {
      readonly kind: 'screen';
      readonly vacancy: string;
      readonly cvs: string;
      readonly out: string;
      readonly options: Omit<ScreeningOptions, 'keep'>;
      readonly profile: string | null;
    }
  | { readonly kind: 'vacancy'; readonly notice: string; readonly out: string };

/** Wrong usage: one line that says what to do. */
export class UsageProblem extends Error {}

const usage = {
  screen:
    'screen --vacancy <vacancy.json or notice> --cvs <folder or file.zip> --out <folder> [--as-of YYYY-MM-DD] [--locale fr|en|es|ar] [--blind] [--no-ocr] [--profile <folder>]',
  vacancy: 'vacancy --notice <file> --out <vacancy.json>',
};
const locales = ['fr', 'en', 'es', 'ar'] as const;

/**
 * Reads a batch command, or null where the arguments hold none.
 *
 * @param args the arguments of the process, Chromium's switches and the app's folder before the command among them
 * @throws UsageProblem
 */
export function readCommandLine(args: readonly string[]): Command | null {
  const at = args.findIndex((arg) => arg === 'screen' || arg === 'vacancy');
  if (at < 0) return null;
  const rest = args.slice(at + 1);
  return args[at] === 'screen' ? readScreen(rest) : readVacancy(rest);
}

function readScreen(args: readonly string[]): Command {
  const values = parse('screen', args, {
    vacancy: { type: 'string' },
    cvs: { type: 'string' },
    out: { type: 'string' },
    'as-of': { type: 'string' },
    locale: { type: 'string' },
    blind: { type: 'boolean' },
    'no-ocr': { type: 'boolean' },
    profile: { type: 'string' },
  });
  return {
    kind: 'screen',
    vacancy: required('screen', values, 'vacancy'),
    cvs: required('screen', values, 'cvs'),
    out: required('screen', values, 'out'),
    options: {
      asOf: readDate(values['as-of']),
      locale: readLocale(values.locale),
      blind: values.blind === true,
      ocr: values['no-ocr'] !== true,
    },
    profile: typeof values.profile === 'string' ? values.profile : null,
  };
}

function readVacancy(args: readonly string[]): Command {
  const values = parse('vacancy', args, { notice: { type: 'string' }, out: { type: 'string' } });
  return { kind: 'vacancy', notice: required('vacancy', values, 'notice'), out: required('vacancy', values, 'out') };
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function parse(command: keyof typeof usage, args: readonly string[], options: Record<string, { type: 'string' | 'boolean' }>): Values {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values as Values;
  } catch (error) {
    throw new UsageProblem(`${firstLine(error)} Usage: ${usage[command]}`);
  }
}

function required(command: keyof typeof usage, values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new UsageProblem(`--${name} is missing. Usage: ${usage[command]}`);
  return value;
}

function readDate(value: string | boolean | undefined): string | null {
  if (value === undefined) return null;
  const date = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (date === null || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(String(value))) {
    throw new UsageProblem('--as-of wants a date as YYYY-MM-DD.');
  }
  return String(value);
}

function readLocale(value: string | boolean | undefined): ScreeningOptions['locale'] {
  const locale = value === undefined ? 'fr' : locales.find((known) => known === value);
  if (locale === undefined) throw new UsageProblem(`--locale wants one of ${locales.join(', ')}.`);
  return locale;
}

function firstLine(error: unknown): string {
  const line = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
  return line.endsWith('.') ? line : `${line}.`;
}
