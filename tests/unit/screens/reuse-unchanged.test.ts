import { expect, test } from 'vitest';
import { reuseUnchanged } from '../../../renderer/screens/applications/reuse-unchanged.ts';

test('records that are the same stay the same object', () => {
  const before = [
    { id: 'a', state: 'queued' },
    { id: 'b', state: 'queued' },
  ];
  const [a, b, c] = reuseUnchanged(before, [
    { id: 'a', state: 'queued' },
    { id: 'b', state: 'read' },
    { id: 'c', state: 'queued' },
  ]);
  expect(a).toBe(before[0]);
  expect(b).toEqual({ id: 'b', state: 'read' });
  expect(c).toEqual({ id: 'c', state: 'queued' });
});
