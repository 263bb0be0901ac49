import type { ExperienceFact, Facts } from '../candidate/facts.ts';
import { type Claim, readClaims } from './claims.ts';
import { conceptFinder, countryOfConcept, widerOfAll } from './concepts/lexicon.ts';
import { listContentTokens } from './concepts/tokens.ts';
import { type EligibilityFacts, type MeritFacts, toJudgeInput } from './judge-input.ts';

/** A position as the rules see it. */
export interface PositionView {
  readonly fact: ExperienceFact;
  /** Concepts of title and employer, with all wider ones. */
  readonly headline: ReadonlySet<number>;
  /** Concepts of the title alone, with all wider ones. */
  readonly title: ReadonlySet<number>;
  /** Concepts of title and duties, without what the employer's name says, with all wider ones. */
  readonly work: ReadonlySet<number>;
  /** Concepts of the whole entry, with all wider ones. */
  readonly concepts: ReadonlySet<number>;
  readonly claims: readonly Claim[];
  /** ISO 3166-1 alpha-2 codes of the countries it names. */
  readonly countries: ReadonlySet<string>;
  /** Place concepts, with all wider ones. */
  readonly places: ReadonlySet<number>;
}

/** One application made ready for judging; depends on the facts alone, so one reading serves every grid. */
export interface Application {
  readonly merit: MeritFacts;
  readonly eligibility: EligibilityFacts;
  readonly claims: readonly Claim[];
  readonly positions: readonly PositionView[];
}

const findIn = (text: string): readonly number[] => conceptFinder.find(listContentTokens(text)).map(({ concept }) => concept);

function viewPosition(fact: ExperienceFact, claims: readonly Claim[]): PositionView {
  const headline = findIn([fact.title, fact.organisation, fact.location].filter(Boolean).join(' ; '));
  const title = findIn(fact.title ?? '');
  const named = new Set(headline);
  const work = new Set(title);
  for (const { hits } of claims) {
    for (const { concept, employer } of hits) {
      named.add(concept);
      if (!employer) work.add(concept);
    }
  }
  const concepts = widerOfAll(named);
  const places = new Set([...concepts].filter((concept) => countryOfConcept[concept] !== undefined));
  const countries = new Set([...places].map((concept) => countryOfConcept[concept]).filter((code) => typeof code === 'string'));
  return { fact, headline: widerOfAll(headline), title: widerOfAll(title), work: widerOfAll(work), concepts, claims, countries, places };
}

const prepared = new WeakMap<Facts, Application>();

/** Reads an application once; the same Facts object is not read again. */
export function prepareApplication(facts: Facts): Application {
  const known = prepared.get(facts);
  if (known) return known;
  const application = new LazyApplication(facts);
  prepared.set(facts, application);
  return application;
}

/** Reads claims and positions when a rule first looks at them: where nationality or a language alone is asked, none does. */
class LazyApplication implements Application {
  readonly merit: MeritFacts;
  readonly eligibility: EligibilityFacts;
  private readonly read: { claims?: readonly Claim[]; positions?: readonly PositionView[] } = {};

  constructor(facts: Facts) {
    const { merit, eligibility } = toJudgeInput(facts);
    this.merit = merit;
    this.eligibility = eligibility;
  }

  get claims(): readonly Claim[] {
    this.read.claims ??= readClaims(this.merit);
    return this.read.claims;
  }

  get positions(): readonly PositionView[] {
    this.read.positions ??= viewPositions(this.merit.experience, this.claims);
    return this.read.positions;
  }
}

function viewPositions(experience: readonly ExperienceFact[], claims: readonly Claim[]): readonly PositionView[] {
  const byPosition = experience.map((): Claim[] => []);
  for (const claim of claims) if (claim.position !== null) byPosition[claim.position]?.push(claim);
  return experience.map((fact, index) => viewPosition(fact, byPosition[index] ?? []));
}
