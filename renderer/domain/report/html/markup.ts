/** Markup that is safe to print: only {@link html} makes it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Signs of a text that HTML would take for its own, written as entities; control characters left out. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? '').replace(/\p{Cc}/gu, ' ');
}

const write = (part: Part): string => {
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map((each) => each.markup).join('');
};

/** A template whose values are escaped, so that nothing a document or a notice says becomes markup. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.reduce((text, piece, index) => text + write(parts[index - 1] ?? '') + piece) };
}

/** A fixed piece of the program's own, such as its style sheet. */
export function trusted(markup: string): Markup {
  return { markup };
}
