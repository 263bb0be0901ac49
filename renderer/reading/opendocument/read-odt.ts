import type { Block, Document } from '../../domain/document/document.ts';
import type { ZipArchive } from '../archive/zip-archive.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { flowDocument } from '../flow/flow-document.ts';
import { HiddenText } from '../flow/hidden-text.ts';
import { ReadError } from '../outcome.ts';
import { childElement, childElements, parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { odtBlocks } from './odt-blocks.ts';
import { readOdtStyles } from './odt-styles.ts';

/** An OpenDocument text (ODF 1.3): headers first, the body with its text boxes, footers, then notes. */
export function readOdt(file: string, zip: ZipArchive): Document {
  const content = readRoot(zip, 'content.xml');
  const text = childElement(childElement(content ?? undefined, 'body'), 'text');
  if (content === null || text === undefined) throw new ReadError('damaged', 'no text in content.xml');
  const styles = readRoot(zip, 'styles.xml') ?? undefined;
  const hidden = new HiddenText();
  const notes: Block[] = [];
  const looks = readOdtStyles([styles, content]);
  const margin = (kind: 'header' | 'footer'): readonly Block[] => {
    const seen = new Set<string>();
    return marginsOf(styles, kind)
      .flatMap((element) => odtBlocks(element, { styles: looks, hidden, notes }, null))
      .filter((block) => {
        const key = block.lines.map((line) => line.text).join('\n');
        return seen.has(key) ? false : seen.add(key) !== undefined;
      })
      .map((block) => ({ ...block, kind }));
  };
  const headers = margin('header');
  const body = odtBlocks(text, { styles: looks, hidden, notes }, null);
  return flowDocument(file, 'odt', [...headers, ...body, ...margin('footer'), ...notes], hidden.doubts(file));
}

function readRoot(zip: ZipArchive, name: string): XmlElement | null {
  const bytes = zip.read(name);
  return bytes === null ? null : parseXml(decodeText(bytes));
}

function marginsOf(styles: XmlElement | undefined, kind: 'header' | 'footer'): readonly XmlElement[] {
  return childElements(childElement(styles, 'master-styles') ?? { name: '', attributes: {}, children: [] }, 'master-page').flatMap((page) =>
    childElements(page).filter(({ name, attributes }) => (name === kind || name === `${kind}-first`) && attributes.display !== 'false'),
  );
}
