import { expect, test } from 'vitest';
import { moveBar } from '../../../renderer/design/bars/move-bar.ts';

const at = (row: number, part: number) => ({ row, part });
const bars = [at(0, 0), at(0, 2), at(2, 0), at(2, 1), at(3, 2)];
const lying = { upright: false, rightToLeft: false };

test('arrows lead along a lying bar and to the nearest part of the next row that has one', () => {
  expect(moveBar('ArrowRight', at(0, 0), bars, lying)).toEqual(at(0, 2));
  expect(moveBar('ArrowLeft', at(0, 2), bars, lying)).toEqual(at(0, 0));
  expect(moveBar('ArrowRight', at(0, 2), bars, lying)).toBeNull();
  expect(moveBar('ArrowDown', at(0, 2), bars, lying)).toEqual(at(2, 1));
  expect(moveBar('ArrowUp', at(3, 2), bars, lying)).toEqual(at(2, 1));
  expect(moveBar('ArrowUp', at(0, 0), bars, lying)).toBeNull();
});

test('Home and End lead to the first and the last bar, another key nowhere', () => {
  expect(moveBar('Home', at(2, 1), bars, lying)).toEqual(at(0, 0));
  expect(moveBar('End', at(2, 1), bars, lying)).toEqual(at(3, 2));
  expect(moveBar('a', at(2, 1), bars, lying)).toBeNull();
});

test('upright bars are walked along sideways, their parts from the foot up', () => {
  const upright = { upright: true, rightToLeft: false };
  expect(moveBar('ArrowUp', at(2, 0), bars, upright)).toEqual(at(2, 1));
  expect(moveBar('ArrowDown', at(2, 1), bars, upright)).toEqual(at(2, 0));
  expect(moveBar('ArrowRight', at(0, 0), bars, upright)).toEqual(at(2, 0));
});

test('where people read from the right, left is onwards', () => {
  expect(moveBar('ArrowLeft', at(0, 0), bars, { upright: false, rightToLeft: true })).toEqual(at(0, 2));
});
