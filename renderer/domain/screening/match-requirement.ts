import type { Application } from './application.ts';
import { type Claim, type ClaimHit, type Support, solidStrength } from './claims.ts';
import { isWithin } from './concepts/lexicon.ts';
import type { LinkedSubjects, Requirement, Subject } from './concepts/requirement.ts';
import { rootOf } from './concepts/root.ts';
import { listTokens } from './concepts/tokens.ts';
import { beside } from './concepts/words.ts';
import { matchSpecial } from './match-special.ts';
import { quoteAround } from './quote-claim.ts';
import { employerBodies, institutionConcepts, personalTraits } from './special-concepts.ts';

/** Share of a subject's words that a sentence must hold when the lexicon does not know the subject. */
const wordShare = 0.6;

function matchWords(claim: Claim, stems: readonly string[]): readonly [number, number] | null {
  if (stems.length === 0) return null;
  const held = claim.roots;
  const wanted = new Set(stems.map(rootOf));
  const found = [...wanted].map((root) => held.indexOf(root)).filter((at) => at >= 0);
  const distinct = wanted.size;
  if (found.length < Math.max(distinct > 1 ? 2 : 1, Math.ceil(distinct * wordShare))) return null;
  return [claim.words[Math.min(...found)]?.from ?? 0, claim.words[Math.max(...found)]?.to ?? 0];
}

/** True when the name of an employer is evidence for a subject: of public institutions, or where the subject is such a body. */
function employerCounts(concept: number, subject: Subject): boolean {
  if (isWithin(concept, institutionConcepts)) return true;
  return isWithin(concept, employerBodies) && asksForEmployer(subject);
}

const asksForEmployer = ({ concepts }: Subject): boolean => [...concepts].some((asked) => isWithin(asked, employerBodies));

/** The subjects of a practice: a body that it names must have been worked at, unless the wording is content with working beside it. */
export function asPractice(subjects: readonly LinkedSubjects[], wording: string): readonly LinkedSubjects[] {
  if (isBeside(wording)) return subjects;
  return subjects.map((linked) => linked.map((subject) => (asksForEmployer(subject) ? { ...subject, workedAt: true } : subject)));
}

function isBeside(wording: string): boolean {
  return listTokens(wording).some(({ form }) => beside.has(form.folded));
}

/**
 * The words of a claim that bear a subject out, or null. An employer's name shows no skill; who must have worked at a body shows it by
 * the headline of a post, not by reports to that body.
 */
function matchSubject(claim: Claim, subject: Subject): Support | null {
  const counts = ({ employer, headline }: ClaimHit, concept: number): boolean =>
    (!employer || employerCounts(concept, subject)) && (headline || claim.position === null || !subject.workedAt);
  const hit = claim.hits.find((each) => isWithin(each.concept, subject.concepts) && counts(each, each.concept));
  if (hit) return { claim, evidence: quoteAround(claim.evidence, hit.from, hit.to) };
  const words = matchWords(claim, subject.stems);
  return words ? { claim, evidence: quoteAround(claim.evidence, words[0], words[1]) } : null;
}

/** Whether a claim can be about one of the places: it or its position names one of them, or none at all. */
function isAbout(claim: Claim, places: ReadonlySet<number>, application: Application): boolean {
  if (places.size === 0) return true;
  const named =
    claim.position === null ? claim.places : new Set([...claim.places, ...(application.positions[claim.position]?.places ?? [])]);
  return named.size === 0 || [...named].some((place) => isWithin(place, places));
}

/** Supports for a subject, in the order of the claims: the strongest first. */
function* listSupports(subject: Subject, claims: readonly Claim[]): Generator<Support> {
  for (const claim of claims) {
    const support = matchSubject(claim, subject);
    if (support) yield support;
  }
}

const standTogether = (a: Claim, b: Claim): boolean => a === b || (a.position !== null && a.position === b.position);

/** Supports for subjects that must come together: in one sentence, or within one position. */
function matchLinked([head, ...rest]: LinkedSubjects, claims: readonly Claim[]): readonly Support[] {
  if (!head) return [];
  for (const support of listSupports(head, claims)) {
    const near = rest.length === 0 ? [] : claims.filter((claim) => standTogether(claim, support.claim));
    const together = rest.map((subject) => listSupports(subject, near).next().value);
    if (together.every((found) => found !== undefined)) return [support, ...together.filter(({ claim }) => claim !== support.claim)];
  }
  return [];
}

/** Supports for linked subjects found apart from each other, where each was done or learnt: enough to know a thing, not to have done it. */
function matchApart(linked: LinkedSubjects, claims: readonly Claim[]): readonly Support[] {
  if (linked.length < 2) return [];
  const solid = claims.filter(({ strength }) => strength >= solidStrength);
  const supports = linked.map((subject) => listSupports(subject, solid).next().value);
  return supports.every((support) => support !== undefined) ? supports : [];
}

function matchTogether(linked: LinkedSubjects, claims: readonly Claim[], apart: boolean): readonly Support[] {
  const joined = matchLinked(linked, claims);
  return joined.length > 0 || !apart ? joined : matchApart(linked, claims);
}

/** What an application shows of a requirement. */
export interface RequirementMatch {
  readonly found: readonly LinkedSubjects[];
  readonly missing: readonly LinkedSubjects[];
  readonly supports: readonly Support[];
  /** One of the panel's equivalents is enough. */
  readonly byEquivalent: boolean;
}

export interface MatchOptions {
  /** Narrowest places of the duty station. */
  readonly dutyPlaces: ReadonlySet<number>;
  /** Whether linked subjects may be borne out by different parts of a career. */
  readonly apart: boolean;
}

/** Looks for a requirement in the claims that a rule lets count. */
export function matchRequirement(
  requirement: Requirement,
  application: Application,
  claims: readonly Claim[],
  { dutyPlaces, apart }: MatchOptions,
): RequirementMatch {
  const { subjects, places, umbrella, equivalents } = requirement;
  const here = claims.filter((claim) => isAbout(claim, places, application));
  for (const equivalent of equivalents) {
    const supports = matchTogether(equivalent, claims, apart);
    if (supports.length > 0) return { found: subjects, missing: [], supports, byEquivalent: true };
  }
  const whole = umbrella.map((linked) => matchTogether(linked, here, apart));
  if (whole.length > 0 && whole.every((supports) => supports.length > 0))
    return { found: subjects, missing: [], supports: whole.flat(), byEquivalent: false };
  const matches = subjects.map((linked) => {
    const supports = matchTogether(linked, here, apart);
    return {
      linked,
      supports: supports.length > 0 ? supports : matchSpecial(linked, application, claims, places.size > 0 ? places : dutyPlaces),
    };
  });
  return {
    found: matches.filter(({ supports }) => supports.length > 0).map(({ linked }) => linked),
    missing: matches.filter(({ supports }) => supports.length === 0).map(({ linked }) => linked),
    supports: matches.flatMap(({ supports }) => supports),
    byEquivalent: false,
  };
}

/**
 * How many of a wording's subjects make it met: one alone or where it leaves the choice, both of two, two of three, three of four;
 * of personal qualities ("team spirit and adaptability") half.
 */
export function subjectsNeeded({ subjects, anyOf }: Requirement): number {
  return anyOf ? 1 : Math.ceil(subjects.length * (subjects.every(areTraits) ? 0.5 : 0.6));
}

const areTraits = (linked: LinkedSubjects): boolean =>
  linked.every(({ concepts }) => concepts.size > 0 && [...concepts].every((concept) => personalTraits.has(concept)));

/** The subjects as the notice words them, for a reason. */
export function wordSubjects(subjects: readonly LinkedSubjects[]): string {
  return subjects.map((linked) => linked.map(({ text }) => text).join(' … ')).join(', ');
}
