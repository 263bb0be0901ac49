import type { Backdrop } from '../flow/hidden-text.ts';
import { childElement, childElements, descendants, type XmlElement } from '../xml/parse-xml.ts';
import { chooseAlternative } from './docx-inline.ts';

/** A text box of a drawing, with what is known of its place. */
export interface TextBox {
  readonly content: XmlElement;
  readonly backdrop: Backdrop;
  readonly left: number;
  readonly top: number;
}

/** The text boxes of a paragraph's drawings, from top to bottom where they say where they stand. */
export function listTextBoxes(drawings: readonly XmlElement[]): readonly TextBox[] {
  const boxes = drawings.flatMap((drawing) => {
    const anchor = childElement(drawing, 'anchor');
    const left = offsetOf(anchor, 'positionH');
    const top = offsetOf(anchor, 'positionV');
    return shapesOf(drawing).map(({ content, backdrop }) => ({ content, backdrop, left, top }));
  });
  return boxes.every((box) => Number.isFinite(box.top)) ? boxes.sort((a, b) => a.top - b.top || a.left - b.left) : boxes;
}

function offsetOf(anchor: XmlElement | undefined, axis: 'positionH' | 'positionV'): number {
  const offset = childElement(childElement(anchor, axis), 'posOffset')?.children[0];
  return typeof offset === 'string' ? Number(offset) : Number.NaN;
}

/** Text box contents within, each once, without those inside another text box. */
function shapesOf(element: XmlElement): readonly { readonly content: XmlElement; readonly backdrop: Backdrop }[] {
  return childElements(element).flatMap((child) => {
    if (child.name === 'AlternateContent') return shapesOf(chooseAlternative(child));
    if (child.name === 'txbxContent') return [{ content: child, backdrop: 'unknown' as const }];
    if (child.name === 'wsp') {
      const backdrop = fillOfShape(child);
      return descendants(childElement(child, 'txbx') ?? { name: '', attributes: {}, children: [] }, 'txbxContent')
        .slice(0, 1)
        .map((content) => ({ content, backdrop }));
    }
    return shapesOf(child);
  });
}

function fillOfShape(shape: XmlElement): Backdrop {
  const fill = childElement(childElement(shape, 'spPr'), 'solidFill');
  return childElement(fill, 'srgbClr')?.attributes.val ?? 'unknown';
}
