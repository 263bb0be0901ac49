import { expect, test } from 'vitest';
import { thirdPartyNotices } from '../../../resources/setup/third-party-notices.mjs';

test('names every package that ships, with its licences and those of what it carries', () => {
  const notices = thirdPartyNotices();
  expect(notices).toMatch(/^react 19\.\d+\.\d+ \(MIT\)$/m);
  expect(notices).toContain('PDFium');
  expect(notices).toContain('Tesseract project');
  expect(notices).not.toMatch(/^vitest /m);
});
