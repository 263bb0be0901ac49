import { childElement, childElements, type XmlElement } from '../xml/parse-xml.ts';
import { isOn } from './docx-styles.ts';

/** The value of a legacy form field (ECMA-376 part 1, clause 17.16.17) that shows without a run: a box or a chosen entry. */
export function formFieldText(data: XmlElement | undefined): string | null {
  const box = childElement(data, 'checkBox');
  if (box !== undefined) {
    const state = childElement(box, 'checked') ?? childElement(box, 'default');
    return state !== undefined && isOn(state.attributes.val ?? 'true') ? '☒' : '☐';
  }
  const list = childElement(data, 'ddList');
  if (list === undefined) return null;
  const chosen = Number(childElement(list, 'result')?.attributes.val ?? childElement(list, 'default')?.attributes.val ?? 0);
  return childElements(list, 'listEntry')[chosen]?.attributes.val ?? null;
}
