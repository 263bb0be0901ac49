import type { Evidence } from '../../document/place.ts';
import { fold } from '../../text/fold.ts';
import type { CriterionOf } from '../../vacancy/vacancy.ts';
import type { Application, PositionView } from '../application.ts';
import type { Claim } from '../claims.ts';
import type { LinkedSubjects, Requirement } from '../concepts/requirement.ts';
import { type Finding, met, notEvidenced, notMet } from '../finding.ts';
import { countsAsYears, fitPositions, windowStart } from '../fit-positions.ts';
import { domainsOf, type JudgeContext, requirementOf } from '../judge-context.ts';
import { asPractice, matchRequirement, type RequirementMatch, wordSubjects } from '../match-requirement.ts';
import { countMonths, periodOf } from '../months.ts';
import { quoteSupports } from '../quote-supports.ts';

const maxQuotes = 4;
const sectionsOfPractice = new Set(['experience', 'volunteering', 'publications', 'summary', 'letter']);

/** What the label says, and those domains that it does not say or says in one general word; one of them is enough. */
export function practiceOf(criterion: CriterionOf<'experience'>): Requirement {
  const requirement = requirementOf(criterion);
  const label = fold(criterion.label);
  const isKnown = (linked: LinkedSubjects): boolean => linked.some(({ concepts }) => concepts.size > 0);
  const others = domainsOf(criterion, criterion.params.domains).filter(
    (linked) => isKnown(linked) && !linked.every(({ text, general }) => !general && label.includes(fold(text))),
  );
  const said = requirement.subjects.some(isKnown) || others.length === 0 ? requirement.subjects : [];
  return { ...requirement, subjects: asPractice([...said, ...others], criterion.label) };
}

/** An internship of fewer months, or of unknown length, shows that somebody saw a thing done: the panel asks. */
const longInternship = 5;

function isShortInternship({ fact }: PositionView, until: number): boolean {
  const least = periodOf(fact, until)?.least ?? null;
  return fact.kind === 'internship' && (least === null || countMonths([least]) < longInternship);
}

/** Any practice of one of the domains, in whatever kind of position; a short internship alone is not enough. */
function judgePractice(
  criterion: CriterionOf<'experience'>,
  application: Application,
  claims: readonly Claim[],
  context: JudgeContext,
): Finding {
  const practice = claims.filter(({ section, position }) => position !== null || sectionsOfPractice.has(section));
  const requirement = practiceOf(criterion);
  const match = (claims: readonly Claim[]): RequirementMatch =>
    matchRequirement(requirement, application, claims, { dutyPlaces: context.dutyPlaces, apart: false });
  const short = new Set(application.positions.flatMap((view, index) => (isShortInternship(view, context.until) ? [index] : [])));
  const isSlight = ({ position }: Claim): boolean => position !== null && short.has(position);
  const { found, missing, supports } = match(practice.filter((claim) => !isSlight(claim)));
  const said = { label: criterion.label, found: wordSubjects(found), missing: wordSubjects(missing) };
  if (found.length > 0) return met('experience.practice', said, quoteSupports(supports));
  const asIntern = match(practice.filter(isSlight));
  return asIntern.found.length > 0
    ? notEvidenced('experience.internPractice', said, 'experience.askPractice', quoteSupports(asIntern.supports))
    : notEvidenced('experience.noPractice', said, 'experience.askPractice');
}

interface Counted {
  readonly least: number;
  readonly most: number;
}

function countPositions(positions: readonly PositionView[], until: number, since: number): Counted {
  const periods = positions.map(({ fact }) => periodOf(fact, until)).filter((period) => period !== null);
  const least = periods.map((period) => period.least).filter((months) => months !== null);
  return {
    least: countMonths(least, since),
    most: countMonths(
      periods.map(({ most }) => most),
      since,
    ),
  };
}

const quotesOf = (positions: readonly PositionView[]): readonly Evidence[] =>
  positions.slice(0, maxQuotes).map(({ fact }) => fact.evidence);

/**
 * Months in the criterion's domains against the wanted years. Overlaps count once. Met on what is certain; not met only when even
 * with every position that might count, and with dates read at their longest, too little is left; else a person asks.
 */
function judgeYears(criterion: CriterionOf<'experience'>, application: Application, context: JudgeContext): Finding {
  const { minYears, domains, withinYears } = criterion.params;
  const { until } = context;
  const since = windowStart(withinYears, until);
  const needed = Math.round(minYears * 12);
  const fits = fitPositions(criterion, application);
  const inside = fits.filter(({ fit }) => fit === 'in').map(({ position }) => position);
  const counted = inside.filter(countsAsYears);
  const perhaps = fits.filter(({ fit, position }) => fit === 'perhaps' && countsAsYears(position)).map(({ position }) => position);
  const sure = countPositions(counted, until, since);
  const widest = countPositions([...counted, ...perhaps], until, since);
  const said = { needed, months: sure.least, most: widest.most, domains: domains.join(', '), count: counted.length };
  if (sure.least >= needed) return met('experience.met', said, quotesOf(counted));
  const shown = inside.filter(({ fact }) => fact.kind !== 'volunteer');
  if (shown.length === 0) return notEvidenced('experience.none', said, 'experience.ask', quotesOf(perhaps));
  if (widest.most < needed)
    return notMet(
      counted.length === 0 ? 'experience.onlyInternships' : 'experience.short',
      said,
      quotesOf(counted.length === 0 ? shown : counted),
    );
  return notEvidenced(
    sure.most >= needed ? 'experience.dates' : 'experience.perhaps',
    said,
    'experience.ask',
    quotesOf([...counted, ...perhaps]),
  );
}

/** With a number of years, months in the domains are counted; without one, positions and claims must show the practice. */
export function judgeExperience(
  criterion: CriterionOf<'experience'>,
  application: Application,
  claims: () => readonly Claim[],
  context: JudgeContext,
): Finding {
  return criterion.params.minYears > 0
    ? judgeYears(criterion, application, context)
    : judgePractice(criterion, application, claims(), context);
}
