import { expect, test } from 'vitest';
import { writeJson } from '../../../renderer/workflows/exports/write-json.ts';

test.each([
  [
    {
      title: 'Chargé\nde "projet"',
      empty: [],
      none: {},
      left: undefined,
      nothing: null,
      list: [1, 'a\r\n', null, [], {}, { deep: [{ x: [1, 2] }] }],
    },
  ],
  [{ candidates: [{ toJSON: () => ({ id: 'a', files: ['a.pdf', 'é—’'] }) }, { toJSON: () => ({ id: 'b' }) }], timing: { readMs: 0 } }],
  [{}],
])('%j is written byte for byte as JSON.stringify writes it', (value) => {
  expect(new TextDecoder().decode(writeJson(value))).toBe(`${JSON.stringify(value, null, 2)}\n`);
});
