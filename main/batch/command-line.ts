import { parseArgs } from 'node:util';
import type { ScreeningOptions } from '../../preload/contract/batch.ts';
import { locales, UsageProblem } from './usage-problem.ts';

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
type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** Takes the options apart; what `parseArgs` would refuse in English is refused here by key. */
function parse(command: Command['kind'], args: readonly string[], options: Options): Values {
  const { tokens, values } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new UsageProblem(['usage.stray', `usage.of.${command}`], { value: token.value });
    if (token.kind !== 'option') continue;
    const type = options[token.name]?.type;
    const problem = type === undefined ? 'usage.unknown' : type === 'boolean' ? tooMany(token) : tooFew(token);
    if (problem) throw new UsageProblem([problem, `usage.of.${command}`], { option: token.rawName });
  }
  return values;
}

type OptionToken = { readonly value: string | undefined; readonly inlineValue: boolean | undefined };

const tooMany = ({ value }: OptionToken) => (value === undefined ? null : 'usage.valueTooMany');

/** An option that follows is no value, unless it is given with "=". */
const tooFew = ({ value, inlineValue }: OptionToken) => (!value || (!inlineValue && value.startsWith('-')) ? 'usage.noValue' : null);

function required(command: Command['kind'], values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== 'string') throw new UsageProblem(['usage.missing', `usage.of.${command}`], { option: `--${name}` });
  return value;
}

function readDate(value: string | boolean | undefined): string | null {
  if (value === undefined) return null;
  const date = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (date === null || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(String(value))) {
    throw new UsageProblem(['usage.date'], { value: String(value) });
  }
  return String(value);
}

function readLocale(value: string | boolean | undefined): ScreeningOptions['locale'] {
  const locale = value === undefined ? 'fr' : locales.find((known) => known === value);
  if (locale === undefined) throw new UsageProblem(['usage.locale'], { value: String(value) });
  return locale;
}
