import type { CriterionOf } from '../vacancy/vacancy.ts';
import type { Application, PositionView } from './application.ts';
import { classifyPosition, type DomainFit } from './classify-position.ts';
import { countUnknownDomains, domainsOf } from './judge-context.ts';
import { privateSector } from './special-concepts.ts';
import { widens } from './widens.ts';

export interface FittedPosition {
  readonly position: PositionView;
  readonly fit: DomainFit;
}

/** Internships and volunteering show that somebody did a thing, but are not years of experience. */
export const countsAsYears = ({ fact }: PositionView): boolean => fact.kind === 'job' || fact.kind === 'consultancy';

/** The first month that counts where only the last years do; 0 where all do. */
export function windowStart(withinYears: number | undefined, until: number): number {
  return withinYears === undefined ? 0 : until - withinYears * 12 + 1;
}

/** Every position with whether it lies in the domains of a criterion; without domains all do. */
export function fitPositions(criterion: CriterionOf<'experience'>, application: Application): readonly FittedPosition[] {
  const { domains } = criterion.params;
  if (domains.length === 0) return application.positions.map((position) => ({ position, fit: 'in' }));
  const subjects = domainsOf(criterion, domains);
  const related = widens(criterion.label);
  const unknown = countUnknownDomains(criterion, domains);
  return application.positions.map((position) => {
    const fit = classifyPosition(position, subjects, related);
    const surelyOut = unknown === 0 || (unknown < domains.length && position.headline.has(privateSector));
    // What a domain that the lexicon does not know takes in, nobody can say: a person decides.
    return { position, fit: fit === 'out' && !surelyOut ? 'perhaps' : fit };
  });
}
