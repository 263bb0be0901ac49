import { childElement, childElements, type XmlElement } from '../xml/parse-xml.ts';

/** How a run looks and whether it shows (ECMA-376 part 1, clause 17.3.2). */
export interface RunLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `RRGGBB`, null for automatic. */
  readonly color: string | null;
  readonly vanish: boolean;
  /** Fill behind the run, null when it has none of its own. */
  readonly fill: string | null;
  readonly font: string;
}

/** A paragraph style with all that it inherits. */
export interface ParagraphStyle {
  readonly run: RunLook;
  readonly heading: boolean;
  readonly listed: boolean;
  readonly fill: string | null;
}

export interface DocxStyles {
  paragraph(styleId: string | undefined): ParagraphStyle;
  /** The look with a character style's properties on top. */
  withCharacterStyle(look: RunLook, styleId: string | undefined): RunLook;
}

const noLook: RunLook = { size: 0, bold: false, italic: false, color: null, vanish: false, fill: null, font: '' };
const headingName = /^(?:heading \d|title|titre(?: \d)?)$/iu;

/** The styles part, resolved through basedOn on demand. */
export function readStyles(root: XmlElement | undefined): DocxStyles {
  const styles = new Map<string, XmlElement>();
  let defaultId: string | undefined;
  for (const style of root === undefined ? [] : childElements(root, 'style')) {
    const { styleId, type, default: isDefault } = style.attributes;
    if (styleId === undefined) continue;
    styles.set(styleId, style);
    if (type === 'paragraph' && isOn(isDefault)) defaultId = styleId;
  }
  const defaults = childElement(childElement(childElement(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  const base: ParagraphStyle = {
    run: applyRunProperties({ ...noLook, size: 10 }, defaults),
    heading: false,
    listed: false,
    fill: null,
  };
  const known = new Map<string, ParagraphStyle>();
  const resolve = (styleId: string, depth: number): ParagraphStyle => {
    const cached = known.get(styleId);
    if (cached !== undefined) return cached;
    const style = styles.get(styleId);
    if (style === undefined || depth > 20) return base;
    const parentId = childElement(style, 'basedOn')?.attributes.val;
    const parent = parentId === undefined ? base : resolve(parentId, depth + 1);
    const resolved = applyParagraphProperties(
      {
        ...parent,
        run: applyRunProperties(parent.run, childElement(style, 'rPr')),
        heading: parent.heading || headingName.test(childElement(style, 'name')?.attributes.val ?? ''),
      },
      childElement(style, 'pPr'),
    );
    known.set(styleId, resolved);
    return resolved;
  };
  return {
    paragraph(styleId) {
      const id = styleId ?? defaultId;
      return id === undefined ? base : resolve(id, 0);
    },
    withCharacterStyle(look, styleId) {
      let result = look;
      for (const style of ancestry(styles, styleId)) result = applyRunProperties(result, childElement(style, 'rPr'));
      return result;
    },
  };
}

/** A style and what it is based on, the most basic first. */
function ancestry(styles: ReadonlyMap<string, XmlElement>, styleId: string | undefined): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  let id = styleId;
  while (id !== undefined && chain.length < 20) {
    const style = styles.get(id);
    if (style === undefined) break;
    chain.unshift(style);
    id = childElement(style, 'basedOn')?.attributes.val;
  }
  return chain;
}

/** A paragraph style with a paragraph's direct properties on top. */
export function applyParagraphProperties(style: ParagraphStyle, properties: XmlElement | undefined): ParagraphStyle {
  if (properties === undefined) return style;
  const outline = childElement(properties, 'outlineLvl')?.attributes.val;
  const numbering = childElement(properties, 'numPr');
  const numberingId = childElement(numbering, 'numId')?.attributes.val;
  return {
    run: style.run,
    heading: outline === undefined ? style.heading : Number(outline) < 9,
    listed: numbering === undefined ? style.listed : numberingId !== '0',
    fill: fillOf(childElement(properties, 'shd')) ?? style.fill,
  };
}

/** A look with direct run properties on top. */
export function applyRunProperties(look: RunLook, properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return look;
  const next = { ...look };
  for (const { name, attributes } of childElements(properties)) {
    const { val } = attributes;
    if (name === 'sz') next.size = Number(val) / 2 || next.size;
    else if (name === 'b') next.bold = isOn(val ?? 'true');
    else if (name === 'i') next.italic = isOn(val ?? 'true');
    else if (name === 'vanish') next.vanish = isOn(val ?? 'true');
    else if (name === 'color') next.color = colorOf(val);
    else if (name === 'shd') next.fill = fillOf({ name, attributes, children: [] }) ?? next.fill;
    else if (name === 'highlight') next.fill = val === 'none' ? null : 'unknown';
    else if (name === 'rFonts') next.font = attributes.ascii ?? attributes.hAnsi ?? attributes.cs ?? next.font;
  }
  return next;
}

/** On/off values of ECMA-376 part 1, clause 22.9.2.7. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '0' && value !== 'false' && value !== 'off';
}

function colorOf(value: string | undefined): string | null {
  return value !== undefined && /^[0-9a-f]{6}$/iu.test(value) ? value : null;
}

/** The fill of a shading: a colour, `unknown` for a pattern, null for none. */
export function fillOf(shading: XmlElement | undefined): string | null {
  if (shading === undefined) return null;
  const { val, fill, color } = shading.attributes;
  if (val === 'solid') return colorOf(color) ?? 'unknown';
  if (val !== undefined && /^(?:pct|diag|horz|vert|thin)/u.test(val)) return 'unknown';
  return colorOf(fill);
}
