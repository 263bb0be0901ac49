import type { Block, BlockKind, Document } from '../../domain/document/document.ts';
import type { ZipArchive } from '../archive/zip-archive.ts';
import { flowDocument } from '../flow/flow-document.ts';
import { HiddenText } from '../flow/hidden-text.ts';
import { childElement, childElements, descendants, type XmlElement } from '../xml/parse-xml.ts';
import { blocksOf } from './docx-blocks.ts';
import type { DocxContext } from './docx-context.ts';
import { type DocxPart, readMainPart, readPart, readRelated } from './docx-package.ts';
import { isOn, readStyles } from './docx-styles.ts';

/**
 * A Word document (ECMA-376, transitional or strict) as it shows with all changes accepted: headers first, where contact
 * details often stand, then the body with its text boxes, footers, and the notes it refers to.
 */
export function readDocx(file: string, zip: ZipArchive): Document {
  const main = readMainPart(zip);
  const settings = readRelated(zip, main, 'settings');
  const hidden = new HiddenText();
  const margins = listMargins(zip, main, settings?.root);
  const shapesBehind = [main, ...margins.map(({ part }) => part)].some((part) => hasShapesBehind(part.root));
  const styles = readStyles(readRelated(zip, main, 'styles')?.root);
  const contextOf = (part: DocxPart): DocxContext => ({
    styles,
    relationships: part.relationships,
    hidden,
    notes: [],
    fields: [],
  });
  const read = (part: DocxPart, root: XmlElement, context = contextOf(part)) => blocksOf(root, context, shapesBehind ? 'unknown' : null);
  const context = contextOf(main);
  const body = childElement(main.root, 'body') ?? main.root;
  const blocks = read(main, body, context);
  const marginBlocks = (kind: 'header' | 'footer') =>
    withoutRepeats(margins.filter((margin) => margin.kind === kind).flatMap(({ part }) => asKind(read(part, part.root), kind)));
  const notes = readNotes(zip, main, context, read);
  return flowDocument(file, 'docx', [...marginBlocks('header'), ...blocks, ...marginBlocks('footer'), ...notes], hidden.doubts(file));
}

interface Margin {
  readonly kind: 'header' | 'footer';
  readonly part: DocxPart;
}

/** Headers and footers that show, those of the first page first (ECMA-376 part 1, clause 17.10). */
function listMargins(zip: ZipArchive, main: DocxPart, settings: XmlElement | undefined): readonly Margin[] {
  const evenShow = childElement(settings ?? main.root, 'evenAndOddHeaders') !== undefined;
  const order = ['first', 'default', 'even'];
  const seen = new Set<string>();
  return descendants(main.root, 'sectPr').flatMap((section) => {
    const titlePage = childElement(section, 'titlePg');
    const firstShows = titlePage !== undefined && isOn(titlePage.attributes.val ?? 'true');
    return childElements(section)
      .filter(({ name }) => name === 'headerReference' || name === 'footerReference')
      .filter(({ attributes: { type = 'default' } }) => (type !== 'first' || firstShows) && (type !== 'even' || evenShow))
      .sort((a, b) => order.indexOf(a.attributes.type ?? 'default') - order.indexOf(b.attributes.type ?? 'default'))
      .flatMap((reference): readonly Margin[] => {
        const target = main.relationships.get(reference.attributes.id ?? '')?.target;
        if (target === undefined || seen.has(target)) return [];
        seen.add(target);
        const part = readPart(zip, target);
        return part === null ? [] : [{ kind: reference.name === 'headerReference' ? 'header' : 'footer', part }];
      });
  });
}

function asKind(blocks: readonly Block[], kind: BlockKind): readonly Block[] {
  return blocks.map((block) => ({ ...block, kind }));
}

/** The same header for the first and the other pages is read once. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const text = block.lines.map((line) => line.text).join('\n');
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

function readNotes(
  zip: ZipArchive,
  main: DocxPart,
  context: DocxContext,
  read: (part: DocxPart, root: XmlElement) => readonly Block[],
): readonly Block[] {
  return (['footnote', 'endnote'] as const).flatMap((kind) => {
    const ids = context.notes.filter((note) => note.kind === kind).map((note) => note.id);
    const part = ids.length === 0 ? null : readRelated(zip, main, `${kind}s`);
    if (part === null) return [];
    const notes = new Map(childElements(part.root, kind).map((note) => [note.attributes.id, note]));
    return ids.flatMap((id) => {
      const note = notes.get(id);
      return note === undefined ? [] : asKind(read(part, note), 'footnote');
    });
  });
}

/** Whether a drawing or page background may lie behind the text. */
function hasShapesBehind(root: XmlElement): boolean {
  if (childElement(root, 'background') !== undefined) return true;
  if (descendants(root, 'anchor').some(({ attributes }) => isOn(attributes.behindDoc))) return true;
  return ['rect', 'shape', 'roundrect'].some((name) =>
    descendants(root, name).some(({ attributes }) => /z-index:\s*-/u.test(attributes.style ?? '')),
  );
}
