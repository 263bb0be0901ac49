import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../resources/setup/paths.mjs';

const folder = join(checkout, 'renderer', 'i18n', 'messages');

/**
 * The words of the interface in one language, so that one test goes the same way in several.
 *
 * @returns a message by its key as a pattern: from its first character on, any kind of space for a space, anything where a value stands
 */
export function sayIn(locale: string): (key: string) => RegExp {
  const names = readdirSync(folder).filter((name) => name.endsWith(`.${locale}.json`));
  const messages: Readonly<Record<string, string>> = Object.assign(
    {},
    ...names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
  return (key) => {
    const forms = [key, `${key}_zero`, `${key}_one`, `${key}_two`, `${key}_few`, `${key}_many`, `${key}_other`];
    const found = forms.flatMap((form) => messages[form] ?? []);
    if (found.length === 0) throw new Error(`no message ${key} in ${locale}`);
    const patterns = found.map((text) =>
      text
        .split(/\{\{[^}]*\}\}/u)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s/gu, '\\s'))
        .join('.*'),
    );
    return new RegExp(`^(?:${patterns.join('|')})`, 'u');
  };
}
