import type { Unit } from '../units/unit.ts';
import type { SectionKind } from './heading-names.ts';

/** A unit with the section it stands in. */
export interface SectionedUnit {
  readonly unit: Unit;
  /** `header` before the first heading. */
  readonly section: SectionKind | 'header';
  /** True for the heading itself. */
  readonly heading: boolean;
  /** Counts the runs of units under one heading: entries never cross it. */
  readonly run: number;
  /** Where the content starts when heading and content share a line. */
  readonly contentFrom: number;
}
