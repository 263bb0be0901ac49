import type { RunStyle } from '../flow/paragraph.ts';
import { childElement, childElements, type XmlElement } from '../xml/parse-xml.ts';

/** The look of text, resolved; colours `rrggbb`. */
export interface OdtLook extends RunStyle {
  readonly hidden: boolean;
  /** Fill behind the text, null when none is set. */
  readonly fill: string | null;
  readonly heading: boolean;
}

export const plainOdtLook: OdtLook = { size: 12, bold: false, italic: false, color: null, hidden: false, fill: null, heading: false };

export interface OdtStyles {
  /** The look with a style's properties, and those of its parents, on top. */
  apply(look: OdtLook, family: string, name: string | undefined): OdtLook;
  /** The fill of a table cell, null when none is set. */
  cellFill(name: string | undefined): string | null;
}

/** Named and automatic styles of both parts (ODF 1.3 part 3, clause 16). */
export function readOdtStyles(roots: readonly (XmlElement | undefined)[]): OdtStyles {
  const styles = new Map<string, XmlElement>();
  const defaults = new Map<string, XmlElement>();
  for (const root of roots) {
    for (const group of root === undefined ? [] : childElements(root)) {
      if (group.name !== 'styles' && group.name !== 'automatic-styles') continue;
      for (const style of childElements(group)) {
        const { family, name } = style.attributes;
        if (style.name === 'style' && name !== undefined) styles.set(`${family} ${name}`, style);
        else if (style.name === 'default-style' && family !== undefined) defaults.set(family, style);
      }
    }
  }
  const chainOf = (family: string, name: string | undefined): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    let next = name;
    while (next !== undefined && chain.length < 20) {
      const style = styles.get(`${family} ${next}`);
      if (style === undefined) break;
      chain.unshift(style);
      next = style.attributes['parent-style-name'];
    }
    const base = family === 'paragraph' ? defaults.get(family) : undefined;
    return base === undefined ? chain : [base, ...chain];
  };
  return {
    apply: (look, family, name) => chainOf(family, name).reduce(applyStyle, look),
    cellFill: (name) =>
      chainOf('table-cell', name).reduce<string | null>(
        (fill, style) => colorOf(childElement(style, 'table-cell-properties')?.attributes['background-color']) ?? fill,
        null,
      ),
  };
}

function applyStyle(look: OdtLook, style: XmlElement): OdtLook {
  const text = childElement(style, 'text-properties')?.attributes ?? {};
  const paragraph = childElement(style, 'paragraph-properties')?.attributes ?? {};
  const name = style.attributes['display-name'] ?? style.attributes.name ?? '';
  return {
    size: sizeOf(text['font-size'], look.size),
    bold: text['font-weight'] === undefined ? look.bold : /bold|[6-9]00/u.test(text['font-weight']),
    italic: text['font-style'] === undefined ? look.italic : text['font-style'] !== 'normal',
    color: text['use-window-font-color'] === 'true' ? null : (colorOf(text.color) ?? look.color),
    hidden: text.display === undefined ? look.hidden : text.display === 'none',
    fill: colorOf(text['background-color']) ?? colorOf(paragraph['background-color']) ?? look.fill,
    heading: look.heading || /^(?:Heading|Title|Titre)(?:[ _]|$)/u.test(name) || Number(style.attributes['default-outline-level'] ?? 0) > 0,
  };
}

function sizeOf(value: string | undefined, inherited: number): number {
  const [, number, unit] = value?.match(/^([\d.]+)(pt|%|cm|mm|in)$/u) ?? [];
  if (number === undefined) return inherited;
  const factor = { pt: 1, '%': inherited / 100, cm: 28.35, mm: 2.835, in: 72 }[unit as 'pt'];
  return Math.round(Number(number) * factor * 10) / 10;
}

function colorOf(value: string | undefined): string | null {
  return value?.match(/^#([0-9a-f]{6})$/iu)?.[1] ?? null;
}
