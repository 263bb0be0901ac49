import type { Translate } from '../domain/text/message.ts';
import { createI18nInstance } from './create-instance.ts';
import type { Locale } from './locale.ts';

/** Words messages in one language, outside React: for exports and batch mode. An unknown key comes back as it is. */
export function createTranslate(locale: Locale): Translate {
  const instance = createI18nInstance(locale);
  return ({ key, params }) => instance.t(key, params);
}
