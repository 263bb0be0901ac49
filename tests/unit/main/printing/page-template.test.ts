import { expect, test } from 'vitest';
import { pageTemplate } from '../../../../main/printing/page-template.ts';

test('shows text as text and numbers only where asked', () => {
  const header = pageTemplate('R&D <b>"x"</b>', false, 'ltr');
  expect(header).toContain('R&amp;D &lt;b&gt;&quot;x&quot;&lt;/b&gt;');
  expect(header).not.toContain('pageNumber');
  expect(pageTemplate('', true, 'rtl')).toContain('class="totalPages"');
  expect(pageTemplate('x', true, 'rtl')).toMatch(/^<div dir="rtl"/);
});
