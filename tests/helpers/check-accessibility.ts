import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails where axe finds a breach of WCAG 2.2 A or AA on the page. Legacy mode: Electron opens no second page for axe. */
export async function checkAccessibility(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const result = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
  const breaches = result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} (${rule.help})`));
  expect(breaches).toEqual([]);
}
