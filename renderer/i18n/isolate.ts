const latin = /\p{Script=Latin}/u;
const arabic = /\p{Script=Arabic}/u;

/**
 * A value set into a sentence of another direction, between the marks that keep brackets and commas around it in their places
 * (FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: Unicode Standard Annex 9, section 2.4). Values of the sentence's direction stay as they are.
 */
export function isolate(value: string, locale: string): string {
  return (locale === 'ar' ? latin : arabic).test(value) ? `\u2068${value}\u2069` : value;
}
