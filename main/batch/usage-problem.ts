import type { ScreeningOptions } from '../../preload/contract/batch.ts';
import ar from '../../renderer/i18n/messages/batch.ar.json';
import en from '../../renderer/i18n/messages/batch.en.json';
import es from '../../renderer/i18n/messages/batch.es.json';
import fr from '../../renderer/i18n/messages/batch.fr.json';

const catalogues: Readonly<Record<ScreeningOptions['locale'], Readonly<Record<string, string>>>> = { fr, en, es, ar };

type UsageKey = Extract<keyof typeof fr, `usage.${string}`>;
type UsageParams = Readonly<Partial<Record<'option' | 'value' | 'path', string>>>;

/** Wrong usage, as keys of the catalogue `batch`; several make one line. */
export class UsageProblem extends Error {
  constructor(
    readonly keys: readonly UsageKey[],
    readonly params: UsageParams = {},
  ) {
    super(keys.join(' '));
  }
}

/** One line that says what is wrong and what to do, in the language that `--locale` names among the arguments, else in French. */
export function wordUsage({ keys, params }: UsageProblem, args: readonly string[]): string {
  const wordings = catalogues[localeIn(args)];
  const line = keys.map((key) => wordings[key] ?? key).join(' ');
  return line.replaceAll(/\{\{(\w+)\}\}/gu, (whole, name) => params[name as keyof UsageParams] ?? whole);
}

function localeIn(args: readonly string[]): ScreeningOptions['locale'] {
  const at = args.findIndex((arg) => /^--locale(?:=|$)/u.test(arg));
  const named = args[at]?.split('=')[1] ?? (at < 0 ? undefined : args[at + 1]);
  return locales.find((locale) => locale === named) ?? 'fr';
}

/** Languages of the outputs. */
export const locales = ['fr', 'en', 'es', 'ar'] as const satisfies readonly ScreeningOptions['locale'][];
