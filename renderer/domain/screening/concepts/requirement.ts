import type { ConceptHit } from './find-concepts.ts';
import { areNeighbours, conceptFinder, conceptNamed, countryOfConcept, isWithin } from './lexicon.ts';
import { listContentTokens, listTokens } from './tokens.ts';
import { alternatives, boilerplate, conjunctions, optionalMarks } from './words.ts';

/** One thing a notice asks for: any of these concepts, or (unknown to the lexicon) most of these words. */
export interface Subject {
  /** As the notice words it. */
  readonly text: string;
  readonly concepts: ReadonlySet<number>;
  readonly stems: readonly string[];
  /** The text is one general word ("développement") that counts for its concept only where it stands alone. */
  readonly general: boolean;
  /** A body that somebody must have worked at. */
  readonly workedAt?: boolean;
}

/** Subjects that must come together ("capacity building of public institutions"); mostly one alone. */
export type LinkedSubjects = readonly Subject[];

/** What a wording asks for. */
export interface Requirement {
  readonly subjects: readonly LinkedSubjects[];
  /** The wording leaves the choice ("droit du travail ou droit des étrangers"): one subject is enough. */
  readonly anyOf: boolean;
  /** Places that the wording limits it to (any of them). */
  readonly places: ReadonlySet<number>;
  /** What stands before a colon and names the list as a whole: enough in place of the list. */
  readonly umbrella: readonly LinkedSubjects[];
  /** The panel's own equivalents: one of them is enough. */
  readonly equivalents: readonly LinkedSubjects[];
}

interface Mention {
  from: number;
  to: number;
  readonly concepts: Set<number>;
}

/** The longest mentions, in the order of the text; concepts on the same words are one mention. */
function listMentions(hits: readonly ConceptHit[]): Mention[] {
  const tight = hits.filter(({ loose }) => !loose);
  const free = hits.filter((hit) => hit.loose && !tight.some(({ from, to }) => from < hit.to && hit.from < to));
  const sorted = [...tight, ...free].sort((a, b) => a.from - b.from || b.to - a.to || a.concept - b.concept);
  const mentions: Mention[] = [];
  for (const { concept, from, to } of sorted) {
    const same = mentions.find((mention) => mention.from === from && mention.to === to);
    const last = mentions.at(-1);
    if (same) same.concepts.add(concept);
    if (same || (last && to <= last.to)) continue;
    // Terms that share words ("suivi et évaluation de projets") are one mention where they mean neighbouring things.
    if (last && from < last.to && [...last.concepts].some((other) => areNeighbours(other, concept))) {
      last.to = to;
      last.concepts.add(concept);
      continue;
    }
    mentions.push({ from, to, concepts: new Set([concept]) });
  }
  return mentions;
}

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let i = 0; i < at; i += 1) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}

function isList(between: string): boolean {
  if (/[,;/:|\n•]|\s[-–—]\s/u.test(between)) return true;
  return listTokens(between).some(({ form }) => conjunctions.has(form.folded) && !boilerplate.has(form.folded));
}

function isOptional(between: string): boolean {
  const text = ` ${listTokens(between)
    .map(({ form }) => form.folded)
    .join(' ')} `;
  return optionalMarks.some((phrase) => text.includes(` ${phrase} `));
}

/** Families of what a mention names most closely: "cadre logique" is project design too, but another subject than "théorie du changement". */
function familiesOf({ concepts }: Mention): ReadonlySet<string> {
  const closest = [...concepts].filter((one) => ![...concepts].some((other) => other !== one && isWithin(other, new Set([one]))));
  return new Set(closest.map((concept) => conceptFinder.lexicon.concepts[concept]?.family ?? ''));
}

function sharesFamily(a: Mention, b: Mention): boolean {
  const families = familiesOf(a);
  return [...familiesOf(b)].some((family) => families.has(family));
}

const software: ReadonlySet<number> = new Set([conceptNamed('it')]);
const namesSoftware = ({ concepts }: Mention): boolean => [...concepts].some((concept) => isWithin(concept, software));

/** Mentions in brackets; where they name software ("outils d'analyse (SPSS, Stata)"), the tools are asked for, not what they serve. */
function nameTools(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const isBracketed = ({ from }: Mention): boolean => depthAt(text, from) > 0;
  const tools = mentions.filter(isBracketed);
  const first = mentions.findIndex(isBracketed);
  const head = mentions[first - 1];
  if (tools.length < 2 || !tools.every(namesSoftware) || !head || namesSoftware(head)) return mentions;
  const named = new Set(tools.flatMap(({ concepts }) => [...concepts].filter((concept) => isWithin(concept, software))));
  return mentions.flatMap((mention) => (mention === head ? [{ ...mention, concepts: named }] : isBracketed(mention) ? [] : [mention]));
}

/** Groups mentions into linked subjects: what stands in brackets explains what stands before; one family is one subject. */
function groupMentions(text: string, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  let last: Mention | null = null;
  for (const mention of mentions) {
    const group = groups.at(-1);
    const same = groups.flat().find((other) => sharesFamily(other, mention));
    const between: string = last ? text.slice(last.to, mention.from).replace(/\([^)]*\)/gu, ' ') : '';
    const bracketed = depthAt(text, mention.from) > 0;
    // "…, notamment avec les institutions publiques": welcome, not asked for.
    if (last && !same && !bracketed && isOptional(between)) continue;
    if (same) for (const concept of mention.concepts) same.concepts.add(concept);
    else if (last && group && bracketed) for (const concept of mention.concepts) group.at(-1)?.concepts.add(concept);
    else if (last && group && !isList(between)) group.push(mention);
    else groups.push([mention]);
    last = { from: mention.from, to: mention.to, concepts: mention.concepts };
  }
  return groups;
}

/** The groups that are asked for, and those before a colon, which name what the list after it spells out. */
interface Listing {
  readonly groups: readonly Mention[][];
  readonly umbrella: readonly Mention[][];
}

/** "Gestion axée sur les résultats : cadre logique, indicateurs": the list is asked for; what stands before the colon is enough too. */
function partUmbrella(text: string, groups: readonly Mention[][], mentions: readonly Mention[]): Listing {
  const colon = text.indexOf(':');
  const isAfter = ({ from }: Mention): boolean => from > colon;
  const after = groups.filter((group) => group.every(isAfter));
  if (colon < 0 || after.length === 0 || mentions.filter(isAfter).length < 2) return { groups, umbrella: [] };
  return { groups: after, umbrella: groups.filter((group) => !group.some(isAfter)) };
}

/** True when nothing but "or" and commas stands between the subjects, and "or" before the last. */
function leavesChoice(text: string, groups: readonly Mention[][]): boolean {
  const spans = groups.map((group) => [Math.min(...group.map(({ from }) => from)), Math.max(...group.map(({ to }) => to))] as const);
  const joins = spans.slice(1).map(([from], at) =>
    listTokens(text.slice(spans[at]?.[1] ?? 0, from))
      .map(({ form }) => form.folded)
      .filter((word) => conjunctions.has(word)),
  );
  return (joins.at(-1)?.length ?? 0) > 0 && joins.flat().every((word) => alternatives.has(word));
}

function contentStems(text: string): readonly string[] {
  return listContentTokens(text)
    .filter(({ form }) => !boilerplate.has(form.folded) && form.folded.length > 1 && !/^\d+$/u.test(form.folded))
    .map(({ form }) => form.stems[0] ?? form.folded);
}

/** One general word ("développement") as what it stands for where it stands alone. */
function readAlone(text: string): Subject | null {
  const stems = contentStems(text);
  const concepts = stems.length === 1 ? conceptFinder.lexicon.alone.get(stems[0] ?? '') : undefined;
  return concepts === undefined ? null : { text, concepts: new Set(concepts), stems: [], general: true };
}

/** What one of the domains of an experience asks for: mostly one thing, or things that must come together. */
export function readDomain(text: string): readonly LinkedSubjects[] {
  const { subjects } = readRequirement(text, []);
  const unknown = subjects.every((linked) => linked.every(({ concepts }) => concepts.size === 0));
  const alone = unknown ? readAlone(text) : null;
  return alone ? [[alone]] : subjects;
}

/** An equivalent of the panel: all that it names must come together; what may each stand alone, the panel lists apart. */
const readEquivalent = (text: string): LinkedSubjects => readRequirement(text, []).subjects.flat();

function readPlaces(hits: readonly ConceptHit[]): ReadonlySet<number> {
  const places = new Set(hits.filter(({ concept }) => countryOfConcept[concept] !== undefined).map(({ concept }) => concept));
  return new Set([...places].filter((place) => ![...places].some((other) => other !== place && isWithin(other, new Set([place])))));
}

/** Reads what a criterion's wording asks for. A wording unknown to the lexicon becomes one subject of its content words. */
export function readRequirement(text: string, equivalents: readonly string[]): Requirement {
  const hits = conceptFinder.find(listContentTokens(text));
  const mentions = nameTools(text, listMentions(hits.filter(({ concept }) => countryOfConcept[concept] === undefined)));
  const { groups, umbrella } = partUmbrella(text, groupMentions(text, mentions), mentions);
  const toLinked = (group: readonly Mention[]): LinkedSubjects =>
    group.map(({ from, to, concepts }): Subject => ({ text: text.slice(from, to), concepts, stems: [], general: false }));
  const subjects = groups.map(toLinked);
  const unknown = { text, concepts: new Set<number>(), stems: contentStems(text), general: false };
  return {
    subjects: subjects.length > 0 ? subjects : [[unknown]],
    anyOf: leavesChoice(text, groups),
    places: readPlaces(hits),
    umbrella: umbrella.map(toLinked),
    equivalents: equivalents.map(readEquivalent),
  };
}
