import { expect, test } from '@playwright/test';
import { launchApp } from '../helpers/launch-app.ts';

for (const [locale, heading, direction] of [
  ['ar', 'الوظائف', 'rtl'],
  ['es', 'Puestos', 'ltr'],
] as const) {
  test(`a first start on a system in ${locale} speaks it`, async () => {
    const { page, close } = await launchApp({ locale });
    try {
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    } finally {
      await close();
    }
  });
}
