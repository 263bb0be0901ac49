import { type Backdrop, isTooSmall, vanishesOn } from '../flow/hidden-text.ts';
import type { ParagraphBuilder } from '../flow/paragraph.ts';
import { childElement, childElements, textOf, type XmlElement } from '../xml/parse-xml.ts';
import type { DocxContext } from './docx-context.ts';
import { formFieldText } from './docx-form-field.ts';
import { applyRunProperties, isOn, type RunLook } from './docx-styles.ts';
import { isSymbolFont, symbolsOf, symbolText } from './docx-symbols.ts';

/** What one paragraph's inline content is gathered into. */
export interface InlineTarget {
  readonly builder: ParagraphBuilder;
  readonly look: RunLook;
  readonly backdrop: Backdrop;
  /** Drawings met on the way, for their text boxes. */
  readonly drawings: XmlElement[];
}

const transparent = new Set(['ins', 'moveTo', 'smartTag', 'customXml', 'sdtContent', 'dir', 'bdo', 'rubyBase', 'ruby']);

/** Adds inline content (runs, links, fields, controls) as it stands with all tracked changes accepted. */
export function addInline(parent: XmlElement, target: InlineTarget, context: DocxContext): void {
  for (const child of childElements(parent)) {
    if (child.name === 'r') addRun(child, target, context);
    else if (child.name === 'hyperlink') {
      const relationship = context.relationships.get(child.attributes.id ?? '');
      if (relationship !== undefined) target.builder.link(relationship.target);
      addInline(child, target, context);
    } else if (child.name === 'fldSimple') {
      linkOfField(child.attributes.instr ?? '', target);
      addInline(child, target, context);
    } else if (child.name === 'sdt') {
      const content = visibleContent(child);
      if (content !== null) addInline(content, target, context);
    } else if (child.name === 'AlternateContent') addInline(chooseAlternative(child), target, context);
    else if (child.name === 'oMath' || child.name === 'oMathPara') target.builder.add(textOf(child), target.look);
    else if (transparent.has(child.name)) addInline(child, target, context);
  }
}

/** The content of a control, null when it shows only its placeholder. */
export function visibleContent(control: XmlElement): XmlElement | null {
  const properties = childElement(control, 'sdtPr');
  const placeholder = childElement(properties, 'showingPlcHdr');
  if (placeholder !== undefined && isOn(placeholder.attributes.val ?? 'true')) return null;
  return childElement(control, 'sdtContent') ?? null;
}

/** One branch of content that is stored twice (ECMA-376 part 3, clause 7.5): the choice when it holds anything. */
export function chooseAlternative(alternatives: XmlElement): XmlElement {
  const choices = childElements(alternatives).filter(
    ({ name, children }) => (name === 'Choice' || name === 'Fallback') && children.length > 0,
  );
  return choices[0] ?? alternatives;
}

function addRun(run: XmlElement, target: InlineTarget, context: DocxContext): void {
  const properties = childElement(run, 'rPr');
  const styled = context.styles.withCharacterStyle(target.look, childElement(properties, 'rStyle')?.attributes.val);
  const look = applyRunProperties(styled, properties);
  const backdrop = look.fill ?? target.backdrop;
  const hidden = look.vanish || isTooSmall(look.size) || vanishesOn(look.color, backdrop);
  const style = {
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    color: look.color === null ? null : `#${look.color.toLowerCase()}`,
  };
  const write = (text: string): void => {
    if (context.fields.some((field) => field.inCode)) return;
    if (hidden) context.hidden.add(text);
    else target.builder.add(text, style);
  };
  const writer = { font: look.font, write, target, context };
  for (const child of childElements(run)) addRunChild(child, writer);
}

interface RunWriter {
  readonly font: string;
  readonly write: (text: string) => void;
  readonly target: InlineTarget;
  readonly context: DocxContext;
}

const fixedText: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', noBreakHyphen: '-' };

function addRunChild(child: XmlElement, run: RunWriter): void {
  const { font, write, target, context } = run;
  const { name, attributes } = child;
  const fixed = fixedText[name];
  if (fixed !== undefined) write(fixed);
  else if (name === 't') write(isSymbolFont(font) ? symbolsOf(font, textOf(child)) : textOf(child));
  else if (name === 'br' || name === 'cr') target.builder.breakLine();
  else if (name === 'sym') write(symbolText(attributes.font ?? '', attributes.char ?? ''));
  else if (name === 'fldChar') followField(child, write, target, context);
  else if (name === 'drawing' || name === 'pict' || name === 'object') target.drawings.push(child);
  else if (name === 'ruby') addInline(child, target, context);
  else if (name === 'AlternateContent') for (const inner of childElements(chooseAlternative(child))) addRunChild(inner, run);
  else if (name === 'instrText') {
    const field = context.fields.at(-1);
    if (field?.inCode) field.code += textOf(child);
  } else if ((name === 'footnoteReference' || name === 'endnoteReference') && attributes.id !== undefined) {
    context.notes.push({ kind: name === 'footnoteReference' ? 'footnote' : 'endnote', id: attributes.id });
  }
}

function followField(mark: XmlElement, write: (text: string) => void, target: InlineTarget, context: DocxContext): void {
  const type = mark.attributes.fldCharType;
  if (type === 'begin') {
    context.fields.push({ inCode: true, code: '', form: childElement(mark, 'ffData') });
    return;
  }
  const field = context.fields.at(-1);
  if (field === undefined) return;
  if (field.inCode) linkOfField(field.code, target);
  field.inCode = false;
  if (type === 'end') {
    context.fields.pop();
    const value = formFieldText(field.form);
    if (value !== null) write(value);
  }
}

function linkOfField(code: string, target: InlineTarget): void {
  const address = code.match(/^\s*HYPERLINK\s+"?([^"\s]+)/iu)?.[1];
  if (address !== undefined) target.builder.link(address);
}
