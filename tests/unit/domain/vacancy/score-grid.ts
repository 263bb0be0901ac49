import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentFromText } from '../../../../renderer/domain/document/from-text.ts';
import { fold, listWords } from '../../../../renderer/domain/text/fold.ts';
import { interpretNotice } from '../../../../renderer/domain/vacancy/interpret-notice.ts';
import type { Criterion, Vacancy } from '../../../../renderer/domain/vacancy/vacancy.ts';

interface ExpectedCriterion {
  readonly kind: Criterion['kind'];
  readonly importance: Criterion['importance'];
  /** Words that the label must hold, half of them at least. */
  readonly label: string;
  /** Every member named here must be equal; others are free. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Other kinds that a careful officer could choose as well; their params are free. */
  readonly accept?: { readonly kind: readonly Criterion['kind'][] };
  /** True where a careful officer could as well leave it out. */
  readonly optional?: boolean;
}

/** What else the notice states; members that are absent are free. */
interface ExpectedDetails extends Pick<Vacancy, 'unit' | 'contractType' | 'posts' | 'closesTimeZone'> {
  readonly emails?: readonly string[];
  readonly links?: readonly string[];
  /** Words that the sentences hold which say what an application must mention. */
  readonly mustMention?: readonly string[];
  readonly scoring?: { readonly points: readonly number[]; readonly threshold: number | null; readonly outOf: number | null };
  /** A residence or work permit may stand for the nationality. */
  readonly permit?: boolean;
  /** Titles of the lots. */
  readonly lots?: readonly string[];
}

export type ExpectedGrid = Partial<Omit<Vacancy, 'criteria' | 'warnings'>> & {
  readonly criteria: readonly ExpectedCriterion[];
  readonly warnings: readonly string[];
  readonly details?: ExpectedDetails;
};

export interface Score {
  readonly matched: number;
  readonly extra: number;
  readonly missed: number;
  readonly importance: number;
  readonly metadata: number;
  readonly metadataOf: number;
  readonly disagreements: readonly string[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function holdsWords(label: string, words: string): boolean {
  const wanted = listWords(fold(words)).filter((word) => word.length > 1);
  const got = fold(label);
  return wanted.filter((word) => got.includes(word)).length * 2 >= wanted.length;
}

function isSame(expected: ExpectedCriterion, got: Criterion): boolean {
  const params: Readonly<Record<string, unknown>> = { ...got.params };
  if (expected.accept?.kind.includes(got.kind)) return holdsWords(got.label, expected.label);
  return (
    expected.kind === got.kind &&
    Object.entries(expected.params).every(([key, value]) => same(value, params[key])) &&
    holdsWords(got.label, expected.label)
  );
}

/** What an expected grid names of the post itself. */
type Metadata = keyof Omit<Vacancy, 'id' | 'criteria' | 'warnings'>;
const apart: ReadonlySet<string> = new Set(['id', 'criteria', 'warnings', 'details']);

const statedMetadata = (expected: ExpectedGrid, got: Vacancy): readonly Metadata[] =>
  Object.keys(expected).filter((key): key is Metadata => key in got && !apart.has(key));

function sameMetadata(key: Metadata, expected: unknown, got: unknown): boolean {
  if ((key === 'title' || key === 'organisation') && typeof expected === 'string') return fold(String(got)).includes(fold(expected));
  if (key === 'dutyStation' && typeof expected === 'string' && typeof got === 'string')
    return fold(got).includes(fold(expected)) || fold(expected).includes(fold(got));
  return same(expected, got);
}

function listWrongDetails(expected: ExpectedDetails, got: Vacancy): readonly string[] {
  const stated = got.scoring && { points: got.scoring.items.map(({ points }) => points), ...got.scoring };
  const mentions = (got.apply?.mustMention ?? []).map(({ quote }) => quote).join(' ');
  const nationality = got.criteria.find(({ kind }) => kind === 'nationality');
  const checks: readonly (readonly [keyof ExpectedDetails, unknown, unknown])[] = [
    ...(['unit', 'posts', 'closesTimeZone'] as const).map((key) => [key, expected[key], got[key]] as const),
    ['contractType', expected.contractType, got.contractType?.slice(0, expected.contractType?.length)],
    ['emails', expected.emails, got.apply?.emails],
    ['links', expected.links, got.apply?.links],
    ['mustMention', expected.mustMention, expected.mustMention?.filter((words) => mentions.includes(words))],
    ['permit', expected.permit, nationality?.kind === 'nationality' && nationality.params.permit],
    ['scoring', expected.scoring, stated && { points: stated.points, threshold: stated.threshold, outOf: stated.outOf }],
    ['lots', expected.lots, got.lots?.map(({ title }) => title)],
  ];
  return checks
    .filter(([, wanted, found]) => wanted !== undefined && !same(wanted, found))
    .map(([key, wanted, found]) => `${key}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(found)}`);
}

/** Compares a grid with the expected one: each expected criterion pairs with the first equal one that is free. */
function scoreGrid(expected: ExpectedGrid, got: Vacancy): Score {
  const free = [...got.criteria];
  const disagreements: string[] = [];
  let matched = 0;
  let importance = 0;
  let missed = 0;
  for (const criterion of expected.criteria) {
    const candidates = free.filter((each) => isSame(criterion, each));
    const match = candidates.find((each) => each.importance === criterion.importance) ?? candidates[0];
    if (!match && criterion.optional) continue;
    if (!match) {
      missed += 1;
      disagreements.push(`missed ${criterion.kind} ${criterion.label} ${JSON.stringify(criterion.params)}`);
      continue;
    }
    free.splice(free.indexOf(match), 1);
    matched += 1;
    if (match.importance === criterion.importance) importance += 1;
    else disagreements.push(`importance of ${match.label}: ${match.importance}`);
  }
  for (const { kind, label, params } of free) disagreements.push(`extra ${kind} ${label} ${JSON.stringify(params)}`);
  const stated = statedMetadata(expected, got);
  const wrong = stated.filter((key) => !sameMetadata(key, expected[key], got[key]));
  for (const key of wrong) disagreements.push(`${key}: expected ${JSON.stringify(expected[key])}, got ${JSON.stringify(got[key])}`);
  const codes = [...new Set(got.warnings.map(({ code }) => code))].filter((code) => code !== 'no-closing-date').sort();
  if (!same([...expected.warnings].sort(), codes)) disagreements.push(`warnings: expected ${expected.warnings}, got ${codes}`);
  disagreements.push(...listWrongDetails(expected.details ?? {}, got));
  return {
    matched,
    importance,
    disagreements,
    extra: free.length,
    missed,
    metadata: stated.length - wrong.length,
    metadataOf: stated.length,
  };
}

/** The score of every notice of a folder of fixtures, each text altered first. */
export function scoreFolder(
  folder: string,
  alter: (text: string) => string = (text) => text,
): readonly (Score & { readonly name: string })[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const expected = JSON.parse(readFileSync(join(folder, name.replace('.txt', '.expected.json')), 'utf8')) as ExpectedGrid;
      return { name: basename(name, '.txt'), ...scoreGrid(expected, interpretNotice(documentFromText(name, alter(text)))) };
    });
}

export interface Figures {
  readonly f1: number;
  readonly importance: number;
  readonly metadata: number;
}

/** F1 of the criteria, share of right importance among the matched, share of right metadata; each 0 to 100. */
export function summarise(scores: readonly Score[]): Figures {
  const sum = (key: 'matched' | 'extra' | 'missed' | 'importance' | 'metadata' | 'metadataOf'): number =>
    scores.reduce((total, score) => total + score[key], 0);
  return {
    f1: (200 * sum('matched')) / (2 * sum('matched') + sum('extra') + sum('missed')),
    importance: (100 * sum('importance')) / sum('matched'),
    metadata: (100 * sum('metadata')) / sum('metadataOf'),
  };
}
