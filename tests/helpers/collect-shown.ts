import type { Page } from '@playwright/test';

/** Everything a window holds for eyes, screen readers, selection or tooltips: texts, attributes, values of fields, title, address. */
export function collectShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const plain = (value: string): string => {
      try {
        return decodeURIComponent(value);
      } catch {
        return value;
      }
    };
    const parts = [document.title, plain(location.href)];
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) if (name !== 'src' || !value.startsWith('data:')) parts.push(plain(value));
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) parts.push(element.value);
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    }
    return parts.join('\n').replace(/[\s\u00a0\u202f]+/gu, ' ');
  });
}
