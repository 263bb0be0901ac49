import { describe, expect, it } from 'vitest';
import { followRow } from '../../../renderer/design/grid/follow-row.ts';
import { moveCell } from '../../../renderer/design/grid/move-cell.ts';
import { headRow, moveRow } from '../../../renderer/design/grid/move-row.ts';
import { rowsInSight } from '../../../renderer/design/grid/rows-in-sight.ts';
import { rowsToDraw } from '../../../renderer/design/grid/rows-to-draw.ts';

const rowsOf = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe('followRow', () => {
  const stop = { id: 'b', index: 1, key: 'b' };

  it('stays on the row, wherever it goes', () => {
    expect(followRow(stop, rowsOf('a', 'b', 'c'))).toBe(stop);
    expect(followRow(stop, rowsOf('z', 'a', 'c', 'b'))).toEqual({ id: 'b', index: 3, key: 'b' });
  });

  it('goes on to the row that takes the place of one that left, and keeps its element', () => {
    expect(followRow(stop, rowsOf('a', 'c', 'd'))).toEqual({ id: 'c', index: 1, key: 'b' });
    expect(followRow({ id: 'c', index: 1, key: 'b' }, rowsOf('a', 'd'))).toEqual({ id: 'd', index: 1, key: 'b' });
    expect(followRow(stop, rowsOf('a'))).toEqual({ id: 'a', index: 0, key: 'b' });
  });

  it('gives the element back to a row that returns', () => {
    expect(followRow({ id: 'c', index: 1, key: 'b' }, rowsOf('a', 'b', 'c'))).toEqual({ id: 'b', index: 1, key: 'b' });
    expect(followRow(stop, [])).toEqual({ id: 'b', index: 0, key: 'b' });
  });
});

describe('rowsInSight', () => {
  it('draws what is in sight and a few beyond', () => {
    expect(rowsInSight(0, 320, 32, 1000)).toEqual({ first: 0, last: 17 });
    expect(rowsInSight(3200, 320, 32, 1000)).toEqual({ first: 94, last: 117 });
  });

  it('ends with the list', () => {
    expect(rowsInSight(32_000, 320, 32, 1000)).toEqual({ first: 994, last: 1000 });
    expect(rowsInSight(0, 320, 32, 3)).toEqual({ first: 0, last: 3 });
    expect(rowsInSight(500, 320, 32, 0)).toEqual({ first: 0, last: 0 });
  });

  it('leaves out no row of any place', () => {
    for (let scrolled = 0; scrolled < 3200; scrolled += 7) {
      const { first, last } = rowsInSight(scrolled, 320, 32, 100);
      expect(first * 32).toBeLessThanOrEqual(scrolled);
      expect(last * 32).toBeGreaterThanOrEqual(Math.min(scrolled + 320, 3200));
    }
  });
});

describe('rowsInSight at first', () => {
  it('draws nothing beyond the edges', () => {
    expect(rowsInSight(320, 320, 32, 1000, 0)).toEqual({ first: 10, last: 21 });
  });
});

describe('moveCell', () => {
  const size = { rows: 10, columns: 4, page: 5 };

  it('moves by arrows and stays inside', () => {
    expect(moveCell('ArrowDown', { row: 0, column: 1 }, size)).toEqual({ row: 1, column: 1 });
    expect(moveCell('ArrowUp', { row: 0, column: 1 }, size)).toEqual({ row: 0, column: 1 });
    expect(moveCell('ArrowRight', { row: 0, column: 3 }, size)).toEqual({ row: 0, column: 3 });
    expect(moveCell('PageDown', { row: 7, column: 2 }, size)).toEqual({ row: 9, column: 2 });
  });

  it('mirrors the arrows from right to left', () => {
    expect(moveCell('ArrowLeft', { row: 2, column: 1 }, size, { rightToLeft: true })).toEqual({ row: 2, column: 2 });
    expect(moveCell('ArrowRight', { row: 2, column: 1 }, size, { rightToLeft: true })).toEqual({ row: 2, column: 0 });
  });

  it('goes to the ends of a row, with Ctrl to the corners', () => {
    expect(moveCell('End', { row: 2, column: 1 }, size)).toEqual({ row: 2, column: 3 });
    expect(moveCell('End', { row: 2, column: 1 }, size, { ctrl: true })).toEqual({ row: 9, column: 3 });
    expect(moveCell('Home', { row: 2, column: 1 }, size, { ctrl: true })).toEqual({ row: 0, column: 0 });
  });

  it('leaves other keys alone', () => {
    expect(moveCell('Enter', { row: 2, column: 1 }, size)).toBeNull();
    expect(moveCell('a', { row: 2, column: 1 }, size)).toBeNull();
  });
});

describe('moveRow', () => {
  const size = { rows: 10, columns: 4, page: 5 };
  const whole = (row: number) => ({ row, column: 0 });

  it('moves from row to row and to the ends of the list', () => {
    expect(moveRow('ArrowDown', whole(3), size)).toEqual(whole(4));
    expect(moveRow('PageDown', whole(7), size)).toEqual(whole(9));
    expect(moveRow('End', whole(3), size)).toEqual(whole(9));
    expect(moveRow('Home', whole(3), size)).toEqual(whole(0));
  });

  it('goes into the cells of a row and out again, mirrored from right to left', () => {
    expect(moveRow('ArrowRight', whole(3), size)).toEqual({ row: 3, column: 1 });
    expect(moveRow('ArrowLeft', { row: 3, column: 1 }, size)).toEqual(whole(3));
    expect(moveRow('ArrowLeft', whole(3), size, { rightToLeft: true })).toEqual({ row: 3, column: 1 });
    expect(moveRow('End', { row: 3, column: 1 }, size)).toEqual({ row: 3, column: 3 });
  });

  it('goes up to the head and down from it', () => {
    expect(moveRow('ArrowUp', whole(0), size)).toEqual({ row: headRow, column: 1 });
    expect(moveRow('ArrowUp', { row: 0, column: 2 }, size)).toEqual({ row: headRow, column: 2 });
    expect(moveRow('ArrowRight', { row: headRow, column: 2 }, size)).toEqual({ row: headRow, column: 3 });
    expect(moveRow('Home', { row: headRow, column: 3 }, size)).toEqual({ row: headRow, column: 1 });
    expect(moveRow('ArrowDown', { row: headRow, column: 2 }, size)).toEqual(whole(0));
    expect(moveRow('ArrowDown', { row: headRow, column: 2 }, { ...size, rows: 0 })).toBeNull();
    expect(moveRow('Enter', { row: headRow, column: 2 }, size)).toBeNull();
  });
});

describe('rowsToDraw', () => {
  it('draws the row that has the focus wherever it stands, once', () => {
    expect(rowsToDraw({ first: 4, last: 7 }, 5, 10)).toEqual([4, 5, 6]);
    expect(rowsToDraw({ first: 4, last: 7 }, 0, 10)).toEqual([0, 4, 5, 6]);
    expect(rowsToDraw({ first: 4, last: 7 }, 9, 10)).toEqual([4, 5, 6, 9]);
  });

  it('draws no row that the list no longer has', () => {
    expect(rowsToDraw({ first: 4, last: 17 }, 12, 6)).toEqual([4, 5]);
    expect(rowsToDraw({ first: 0, last: 0 }, 0, 0)).toEqual([]);
  });
});
