import { childElement, childElements, descendants, textOf, type XmlElement } from '../xml/parse-xml.ts';

/** Rich text of Europass (HTML in an XML text), a line for each paragraph and list item. */
export function richLines(element: XmlElement | undefined): readonly string[] {
  if (element === undefined) return [];
  return textOf(element)
    .split(/<\/?(?:p|li|ul|ol|br|div)[^>]*>|\n/iu)
    .map((part) =>
      part
        .replace(/<[^>]*>/gu, '')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&amp;', '&')
        .trim(),
    )
    .filter(Boolean);
}

/** The text of the first descendant of a name. */
export function textAt(element: XmlElement | undefined, name: string): string {
  const found = element === undefined ? undefined : descendants(element, name)[0];
  return found === undefined ? '' : textOf(found).trim();
}

/** Element children of the first child of a name. */
export function listAt(element: XmlElement | undefined, list: string, item: string): readonly XmlElement[] {
  const found = childElement(element, list);
  return found === undefined ? [] : childElements(found, item);
}
