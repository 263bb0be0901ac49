import type { Evidence } from '../document/place.ts';
import type { Verdict } from '../screening/verdict.ts';
import { listInvoked } from '../vacancy/invoked.ts';
import type { Criterion } from '../vacancy/vacancy.ts';
import { assignBlindCodes } from './blind-code.ts';
import { covered, maskIdentity } from './mask-identity.ts';
import type { ReportCandidate, ReportInput, ReportOverride } from './report-input.ts';

/** Words of a document as a report shows them. */
export interface ReportQuote {
  /** Below what was given. */
  readonly file: string;
  readonly page: number;
  readonly quote: string;
}

export interface ReportVerdict {
  readonly criterion: Criterion;
  /** The criterion's place among those that are invoked, from 1. */
  readonly number: number;
  readonly verdict: Verdict;
  readonly quotes: readonly ReportQuote[];
  /** The panel's, where it decided otherwise than the program. */
  readonly override: ReportOverride | null;
}

/** A candidate as every format shows one. */
export interface ReportRow {
  readonly candidate: ReportCandidate;
  readonly status: 'ranked' | 'excluded' | 'unreadable';
  /** Name as stated, else the application's; or the blind code. */
  readonly label: string;
  readonly score: number;
  readonly needsReview: boolean;
  readonly verdicts: readonly ReportVerdict[];
}

/** The candidates in the order every format keeps: ranked, excluded, unreadable; then rank; then files. */
export interface Report {
  readonly input: ReportInput;
  readonly rows: readonly ReportRow[];
  readonly ranked: readonly ReportRow[];
  readonly excluded: readonly ReportRow[];
  readonly unreadable: readonly ReportRow[];
}

const order = { ranked: 0, excluded: 1, unreadable: 2 } as const;

function byRank(a: ReportRow, b: ReportRow): number {
  if (a.status !== b.status) return order[a.status] - order[b.status];
  const ranks = (a.candidate.rank ?? 0) - (b.candidate.rank ?? 0);
  if (ranks !== 0) return ranks;
  return (a.candidate.files[0] ?? '') < (b.candidate.files[0] ?? '') ? -1 : 1;
}

/** Criteria about the person: blind, neither the reason nor the words of the document are shown. */
const aboutThePerson: ReadonlySet<Criterion['kind']> = new Set(['nationality', 'age']);

function cover(entry: ReportVerdict, facts: ReportCandidate['facts']): ReportVerdict {
  const { criterion, verdict, quotes } = entry;
  const personal = aboutThePerson.has(criterion.kind);
  return {
    ...entry,
    verdict: personal ? { ...verdict, reason: { key: 'report.withheld', params: {} } } : verdict,
    quotes: quotes.map((each) => ({ ...each, quote: personal ? covered : maskIdentity(each.quote, facts) })),
  };
}

function showVerdicts(candidate: ReportCandidate, criteria: readonly Criterion[], blind: boolean): readonly ReportVerdict[] {
  const quoteOf = ({ place, quote }: Evidence): ReportQuote => ({
    file: candidate.folder === null ? place.file : `${candidate.folder}/${place.file}`,
    page: place.page,
    quote,
  });
  return criteria.flatMap((criterion, index) => {
    const verdict = candidate.assessment?.verdicts.find((each) => each.criterionId === criterion.id);
    if (!verdict) return [];
    const override = candidate.overrides.find((each) => each.criterionId === criterion.id) ?? null;
    const entry = { criterion, number: index + 1, verdict, quotes: verdict.evidence.map(quoteOf), override };
    return [blind ? cover(entry, candidate.facts) : entry];
  });
}

/** Brings judged applications into the form and order that every report shares. */
export function prepareReport(input: ReportInput): Report {
  const criteria = listInvoked(input.vacancy.criteria);
  const codes = assignBlindCodes(input.candidates.map((candidate) => candidate.id));
  const rows = input.candidates.map((candidate): ReportRow => {
    const { assessment, facts } = candidate;
    const name = facts?.name?.value ?? candidate.applicationName;
    return {
      candidate,
      status: assessment?.status ?? 'unreadable',
      label: input.blind ? (codes.get(candidate.id) ?? candidate.id) : name,
      score: assessment?.score ?? 0,
      needsReview: assessment?.needsReview ?? true,
      verdicts: showVerdicts(candidate, criteria, input.blind),
    };
  });
  rows.sort(byRank);
  const having = (status: ReportRow['status']): readonly ReportRow[] => rows.filter((row) => row.status === status);
  return { input, rows, ranked: having('ranked'), excluded: having('excluded'), unreadable: having('unreadable') };
}

/** The required criteria that a candidate fails: why it is excluded. */
export function listFailedCriteria(row: ReportRow): readonly ReportVerdict[] {
  return row.verdicts.filter(({ criterion, verdict }) => criterion.importance === 'required' && verdict.verdict === 'notMet');
}
