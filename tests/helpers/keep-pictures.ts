import { basename, extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkout } from '../../resources/setup/paths.mjs';
import { selection } from './selection.ts';

/** Keeps a picture of each step of a way through the app, in `test-results/whole-way`, by the notice that it was gone with. */
export function keepPictures(page: Page, way: string): (step: string) => Promise<void> {
  const folder = join(checkout, 'test-results', 'whole-way', basename(selection.notice, extname(selection.notice)));
  let steps = 0;
  return async (step) => {
    steps += 1;
    await page.screenshot({ path: join(folder, `${way}-${steps}-${step}.png`) });
  };
}
