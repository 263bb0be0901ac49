import type { EducationFact, ExperienceFact, Facts } from '../candidate/facts.ts';
import { type Claim, ClaimReader } from './claims.ts';
import { type FieldReading, readDegreeField } from './compare-fields.ts';
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

/** A degree as the rules see it. */
interface DegreeView {
  readonly fact: EducationFact;
  readonly field: FieldReading;
}

/** One application made ready for judging; depends on the facts alone, so one reading serves every grid. */
export interface Application {
  readonly merit: MeritFacts;
  readonly eligibility: EligibilityFacts;
  readonly claims: readonly Claim[];
  readonly positions: readonly PositionView[];
  readonly degrees: readonly DegreeView[];
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
  const places = new Set<number>();
  const countries = new Set<string>();
  for (const concept of concepts) {
    const country = countryOfConcept[concept];
    if (country === undefined) continue;
    places.add(concept);
    if (country !== null) countries.add(country);
  }
  return { fact, headline: widerOfAll(headline), title: widerOfAll(title), work: widerOfAll(work), concepts, claims, countries, places };
}

/**
 * Makes an application ready for judging. Nothing remembers it by its facts: a table of them outlives the run, and thousands of
 * applications judged in a row take nearly twice as long where each survives until the garbage is collected in full.
 */
export function prepareApplication(facts: Facts): Application {
  return new LazyApplication(facts);
}

/** Reads claims, positions and degrees when a rule first looks at them: where nationality or a language alone is asked, none does. */
class LazyApplication implements Application {
  readonly merit: MeritFacts;
  readonly eligibility: EligibilityFacts;
  private readonly reader: ClaimReader;
  private readonly read: { claims?: readonly Claim[]; positions?: readonly PositionView[]; degrees?: readonly DegreeView[] } = {};

  constructor(facts: Facts) {
    const { merit, eligibility } = toJudgeInput(facts);
    this.merit = merit;
    this.eligibility = eligibility;
    this.reader = new ClaimReader(merit);
  }

  get claims(): readonly Claim[] {
    this.read.claims ??= this.reader.all();
    return this.read.claims;
  }

  get positions(): readonly PositionView[] {
    this.read.positions ??= this.reader
      .ofPositions()
      .map((claims, at) => viewPosition(this.merit.experience[at] as ExperienceFact, claims));
    return this.read.positions;
  }

  get degrees(): readonly DegreeView[] {
    this.read.degrees ??= this.merit.education.map((fact) => ({ fact, field: readDegreeField(fact) }));
    return this.read.degrees;
  }
}
