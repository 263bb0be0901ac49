import consultancy from '../../../../resources/grid-templates/consultancy-70-30.json';
import ilo from '../../../../resources/grid-templates/ilo-technical-cooperation.json';
import longList from '../../../../resources/grid-templates/un-long-list.json';
import shortList from '../../../../resources/grid-templates/un-short-list.json';
import type { CriterionKind, Importance, Vacancy } from '../vacancy.ts';

/** How a kind of procedure usually divides the 100 points. */
export interface GridTemplate {
  readonly id: string;
  /** Shares of technical and financial offer; null leaves what the vacancy has. */
  readonly evaluation: Vacancy['evaluation'];
  /** Points by importance and kind; desirable criteria of a kind without points are not invoked. */
  readonly shares: Readonly<Record<Importance, Readonly<Partial<Record<CriterionKind, number>>>>>;
}

/** The templates in the order in which they are offered. */
export const gridTemplates: readonly GridTemplate[] = [longList, shortList, ilo, consultancy];
