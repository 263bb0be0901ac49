import type { ExperienceFact, PassageSection } from '../candidate/facts.ts';
import type { Evidence } from '../document/place.ts';
import type { ConceptHit } from './concepts/find-concepts.ts';
import { conceptFinder, countryOfConcept, isWithin } from './concepts/lexicon.ts';
import { rootOf } from './concepts/root.ts';
import { listContentTokens, listTokens, type Token } from './concepts/tokens.ts';
import { findVoidSpans } from './concepts/void-claims.ts';
import type { MeritFacts } from './judge-input.ts';
import { communicationSkills } from './special-concepts.ts';

/** A sentence of the application as evidence: what it names, where it stands, how much it weighs. */
export interface Claim {
  readonly evidence: Evidence;
  readonly section: PassageSection;
  /** Index of the position it belongs to. */
  readonly position: number | null;
  readonly hits: readonly ClaimHit[];
  /** Its content words, in order, their first stems, and what these have in common with other words of their family. */
  readonly words: readonly Token[];
  readonly stems: readonly string[];
  readonly roots: readonly string[];
  /** 4 done in a position, 3 learnt or published, 2 listed, 1 said of oneself. */
  readonly strength: number;
  readonly places: ReadonlySet<number>;
}

export interface ClaimHit extends ConceptHit {
  /** The words belong to the employer's name: they tell where somebody worked, not what they did. */
  readonly employer: boolean;
  /** The words tell which post it was and where: title, employer, or anything of a position whose employer was not read. */
  readonly headline: boolean;
}

/** Works stems and roots out when they are first asked for: few grids ask for what the lexicon does not know. */
class LazyClaim implements Claim {
  private readonly known: { stems?: readonly string[]; roots?: readonly string[] } = {};

  constructor(
    readonly evidence: Evidence,
    readonly section: PassageSection,
    readonly position: number | null,
    readonly hits: readonly ClaimHit[],
    readonly words: readonly Token[],
    readonly strength: number,
    readonly places: ReadonlySet<number>,
  ) {}

  get stems(): readonly string[] {
    this.known.stems ??= this.words.map(({ form }) => form.stems[0] ?? form.folded);
    return this.known.stems;
  }

  get roots(): readonly string[] {
    this.known.roots ??= this.stems.map(rootOf);
    return this.known.roots;
  }
}

/** A claim that bears a subject out, with the words to quote. */
export interface Support {
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
}

/** Strength of what was done in a position. */
export const doneStrength = 4;
/** Strength of what was learnt or published, not merely listed or claimed. */
export const solidStrength = 3;

const strengths: Readonly<Record<PassageSection, number>> = {
  experience: doneStrength,
  volunteering: solidStrength,
  education: solidStrength,
  training: solidStrength,
  publications: solidStrength,
  skills: 2,
  languages: 2,
  other: 2,
  summary: 1,
  letter: 1,
  interests: 0,
  references: 0,
  declaration: 0,
  identity: 0,
};

const noPlaces: ReadonlySet<number> = new Set();

/** Lines at the head of an entry that tell post and employer; a sentence there is a duty. */
const headLines = 3;
const headWords = 6;

function standsAtHead({ place }: Evidence, post: ExperienceFact, words: number): boolean {
  if (place.line === post.evidence.place.line) return true;
  return (
    words <= headWords && post.lines.slice(0, headLines).some((line) => line.place.line === place.line && line.place.file === place.file)
  );
}

function readClaim(evidence: Evidence, section: PassageSection, position: number | null, post: ExperienceFact | undefined): Claim {
  const text = evidence.quote;
  const organisation = post?.organisation ?? null;
  const tokens = listTokens(text);
  const isHead = post !== undefined && (organisation === null || standsAtHead(evidence, post, tokens.length));
  const voids = findVoidSpans(text, tokens, position !== null);
  const content = listContentTokens(text, tokens);
  const words = voids.length === 0 ? content : content.filter(({ from }) => !voids.some(([start, end]) => from >= start && from < end));
  const start = organisation ? text.replaceAll('\n', ' ').indexOf(organisation) : -1;
  const end = start < 0 ? -1 : start + (organisation?.length ?? 0);
  const hits: ClaimHit[] = [];
  const places: number[] = [];
  for (const { concept, from, to, loose } of conceptFinder.find(words)) {
    if (section === 'languages' && isWithin(concept, communicationSkills)) continue;
    const employer = from >= start && to <= end;
    hits.push({ concept, from, to, loose, employer, headline: employer || isHead });
    if (countryOfConcept[concept] !== undefined) places.push(concept);
  }
  const strength = position === null ? strengths[section] : doneStrength;
  return new LazyClaim(evidence, section, position, hits, words, strength, places.length > 0 ? new Set(places) : noPlaces);
}

/** A sentence that a claim is read from, and the index of its position. */
interface ClaimSource {
  readonly evidence: Evidence;
  readonly section: PassageSection;
  readonly position: number | null;
}

/** The passages of an application, and those lines of its positions that no passage holds. */
function listSources(facts: MeritFacts): readonly ClaimSource[] {
  const covered = new Map<string, Set<number>>();
  for (const { evidence } of facts.passages) {
    const { file, line, lastLine } = evidence.place;
    const lines = covered.get(file) ?? new Set();
    covered.set(file, lines);
    for (let at = line; at <= lastLine; at += 1) lines.add(at);
  }
  const isCovered = ({ place }: Evidence): boolean => covered.get(place.file)?.has(place.line) ?? false;
  const left = facts.experience.flatMap((post, position) =>
    post.lines.filter((line) => !isCovered(line)).map((evidence): ClaimSource => ({ evidence, section: 'experience', position })),
  );
  return [...facts.passages, ...left];
}

/** Reads the claims of an application when they are first asked for: where years alone are counted, its positions' are enough. */
export class ClaimReader {
  private readonly sources: readonly ClaimSource[];
  private readonly read: (Claim | undefined)[] = [];

  constructor(private readonly facts: MeritFacts) {
    this.sources = listSources(facts);
  }

  private claimAt({ evidence, section, position }: ClaimSource, at: number): Claim {
    const post = position === null ? undefined : this.facts.experience[position];
    const claim = this.read[at] ?? readClaim(evidence, section, position, post);
    this.read[at] = claim;
    return claim;
  }

  /** The claims of each position, in its order. */
  ofPositions(): readonly (readonly Claim[])[] {
    const byPosition = this.facts.experience.map((): Claim[] => []);
    this.sources.forEach((source, at) => {
      if (source.position !== null) byPosition[source.position]?.push(this.claimAt(source, at));
    });
    return byPosition;
  }

  /** Every claim, the strongest first. */
  all(): readonly Claim[] {
    return this.sources.map((source, at) => this.claimAt(source, at)).sort((a, b) => b.strength - a.strength);
  }
}
