import type { ZipArchive } from '../archive/zip-archive.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { ReadError } from '../outcome.ts';
import { childElements, parseXml, type XmlElement } from '../xml/parse-xml.ts';

export interface Relationship {
  /** Last part of the relationship's type: `header`, `footnotes`, `hyperlink`… */
  readonly type: string;
  /** Part name within the package, or the address of an external target. */
  readonly target: string;
}

/** A part of the package with what it points at (ECMA-376 part 2, clause 6.5). */
export interface DocxPart {
  readonly root: XmlElement;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** Reads a part and its relationships; null when the package has no such part. */
export function readPart(zip: ZipArchive, name: string): DocxPart | null {
  const bytes = zip.read(name);
  return bytes === null ? null : { root: parseXml(decodeText(bytes)), relationships: readRelationships(zip, name) };
}

/** The main document part: the target of the package's officeDocument relationship, whatever it is called. */
export function readMainPart(zip: ZipArchive): DocxPart {
  const target = [...readRelationships(zip, '').values()].find(({ type }) => type === 'officeDocument')?.target;
  const main = readPart(zip, target ?? 'word/document.xml') ?? readPart(zip, 'word/document.xml');
  if (main === null) throw new ReadError('damaged', 'no main document part');
  return main;
}

/** The first part that a part points at by a relationship of that type. */
export function readRelated(zip: ZipArchive, part: DocxPart, type: string): DocxPart | null {
  for (const relationship of part.relationships.values()) {
    if (relationship.type === type) return readPart(zip, relationship.target);
  }
  return null;
}

function readRelationships(zip: ZipArchive, name: string): ReadonlyMap<string, Relationship> {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const bytes = zip.read(`${folder}_rels/${name.slice(slash)}.rels`);
  const relationships = new Map<string, Relationship>();
  if (bytes === null) return relationships;
  for (const { attributes } of childElements(parseXml(decodeText(bytes)), 'Relationship')) {
    const { Id, Type = '', Target = '', TargetMode } = attributes;
    const target = TargetMode === 'External' ? Target : resolveTarget(folder, Target);
    if (Id !== undefined) relationships.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
  }
  return relationships;
}

function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
