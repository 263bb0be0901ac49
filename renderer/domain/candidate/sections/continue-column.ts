import type { Unit } from '../units/unit.ts';
import type { SectionedUnit } from './sectioned-unit.ts';

/** Left edges closer than this, in the unit of the page, are one column. */
const sameColumn = 30;

const leftOf = (unit: Unit): number | null => unit.pieces[0]?.line.line.box?.[0] ?? null;

/**
 * The unit of the page before whose section a unit at the head of a page continues: the last one in the same column, where the page
 * ended in another column (a side column is read before or after the main one).
 */
export function findColumnAbove(unit: Unit, before: readonly SectionedUnit[]): SectionedUnit | null {
  const last = before.at(-1);
  const left = leftOf(unit);
  if (!last || left === null || last.unit.page === unit.page || last.unit.file !== unit.file) return null;
  const page = before.filter((other) => other.unit.page === last.unit.page && other.unit.kind !== 'footer' && other.unit.kind !== 'header');
  const lastLeft = leftOf(page.at(-1)?.unit ?? last.unit);
  if (lastLeft === null || Math.abs(lastLeft - left) <= sameColumn * 2) return null;
  return (
    page.findLast((other) => {
      const otherLeft = leftOf(other.unit);
      return otherLeft !== null && Math.abs(otherLeft - left) <= sameColumn;
    }) ?? null
  );
}
