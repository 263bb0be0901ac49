import { Parser } from 'htmlparser2';
import { ReadError } from '../outcome.ts';

/** An element of an XML part; names without their prefix. */
export interface XmlElement {
  readonly name: string;
  /** By local name; where two prefixes give the same local name, the first stands. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const maxDepth = 400;
const maxNodes = 2_000_000;

/** The local part of a prefixed name. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * XML text as a tree. Entities other than XML's own five are left as they stand: nothing a document declares is expanded.
 * @throws ReadError `damaged` when it is nested or branched beyond reason, or holds no element.
 */
export function parseXml(text: string): XmlElement {
  const root: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const stack = [root];
  let nodes = 0;
  const parser = new Parser(
    {
      onopentag(name, raw) {
        nodes += 1;
        if (stack.length > maxDepth || nodes > maxNodes) throw new ReadError('damaged', 'XML nested or branched beyond reason');
        const attributes: Record<string, string> = Object.create(null);
        for (const [key, value] of Object.entries(raw)) attributes[localName(key)] ??= value;
        const element = { name: localName(name), attributes, children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      ontext(data) {
        const siblings = stack.at(-1)?.children;
        const last = siblings?.at(-1);
        if (siblings !== undefined && typeof last === 'string') siblings[siblings.length - 1] = last + data;
        else siblings?.push(data);
      },
      onclosetag() {
        if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  const first = root.children.find((child) => typeof child !== 'string');
  if (first === undefined) throw new ReadError('damaged', 'XML part without an element');
  return first;
}

/** The element children, of one name or of any. */
export function childElements(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** The first element child of that name. */
export function childElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** Every descendant of that name, in document order. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** All text within. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
