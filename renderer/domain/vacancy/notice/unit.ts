import type { CleanLine } from './clean-line.ts';

/** A heading, a paragraph, a list item or a table row of a notice: lines joined, marks taken off. */
export interface Unit {
  readonly text: string;
  readonly page: number;
  readonly marker: CleanLine['marker'];
  readonly isItem: boolean;
  readonly isRow: boolean;
  /** How the unit is set, for telling headings of one rank: `h2`, `block`, `bold`, `caps`, `plain`. */
  readonly style: string;
}
