import { assignBlindCodes } from '../blind/blind-code.ts';
import { createIdentityFinder } from '../blind/find-identity.ts';
import { isAboutThePerson, withheld } from '../blind/gates.ts';
import { covered, maskMessage, maskText, standsInPersonalPassage } from '../blind/mask-identity.ts';
import type { Evidence } from '../document/place.ts';
import type { Verdict } from '../screening/verdict.ts';
import { listInvoked } from '../vacancy/invoked.ts';
import type { Criterion } from '../vacancy/vacancy.ts';
import { pathBelow } from './path-below.ts';
import type { ReportCandidate, ReportInput, ReportOverride } from './report-input.ts';
import { showFileNames } from './show-file-names.ts';

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
  /** Its files as they may be shown: {@link ReportCandidate.files}, or names made of the blind code. */
  readonly files: readonly string[];
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
  /** The name under which a file below what was given may be shown. */
  readonly showFile: (file: string) => string;
}

const order = { ranked: 0, excluded: 1, unreadable: 2 } as const;

function byRank(a: ReportRow, b: ReportRow): number {
  if (a.status !== b.status) return order[a.status] - order[b.status];
  const ranks = (a.candidate.rank ?? 0) - (b.candidate.rank ?? 0);
  if (ranks !== 0) return ranks;
  return (a.candidate.files[0] ?? '') < (b.candidate.files[0] ?? '') ? -1 : 1;
}

function cover(entry: ReportVerdict, { facts, assessment }: ReportCandidate): ReportVerdict {
  const { criterion, verdict, quotes, override } = entry;
  const personal = isAboutThePerson(criterion);
  const find = createIdentityFinder(facts);
  const evidence = assessment?.verdicts.find((each) => each.criterionId === criterion.id)?.evidence ?? [];
  const hide = (quote: string, index: number): string =>
    personal || standsInPersonalPassage(evidence[index], facts) ? covered : maskText(quote, find);
  return {
    ...entry,
    verdict: {
      ...verdict,
      reason: personal ? withheld : maskMessage(verdict.reason, find),
      question: verdict.question && maskMessage(verdict.question, find),
    },
    quotes: quotes.map((each, index) => ({ ...each, quote: hide(each.quote, index) })),
    override: override && { ...override, why: personal ? covered : maskText(override.why, find) },
  };
}

function showVerdicts(candidate: ReportCandidate, criteria: readonly Criterion[], report: Pick<Report, 'input' | 'showFile'>) {
  const quoteOf = ({ place, quote }: Evidence): ReportQuote => ({
    file: report.showFile(pathBelow(candidate.folder, place.file)),
    page: place.page,
    quote,
  });
  return criteria.flatMap((criterion, index): ReportVerdict[] => {
    const verdict = candidate.assessment?.verdicts.find((each) => each.criterionId === criterion.id);
    if (!verdict) return [];
    const override = candidate.overrides.find((each) => each.criterionId === criterion.id) ?? null;
    const entry = { criterion, number: index + 1, verdict, quotes: verdict.evidence.map(quoteOf), override };
    return [report.input.blind ? cover(entry, candidate) : entry];
  });
}

/** Brings judged applications into the form and order that every report shares. */
export function prepareReport(input: ReportInput): Report {
  const criteria = listInvoked(input.vacancy.criteria);
  const codes = assignBlindCodes(input.candidates.map((candidate) => candidate.id));
  const codeOf = ({ id }: ReportCandidate): string => codes.get(id) ?? id;
  const showFile = input.blind ? showFileNames(input.candidates, codeOf) : (file: string): string => file;
  const rows = input.candidates.map((candidate): ReportRow => {
    const { assessment, facts } = candidate;
    return {
      candidate,
      status: assessment?.status ?? 'unreadable',
      label: input.blind ? codeOf(candidate) : (facts?.name?.value ?? candidate.applicationName),
      files: candidate.files.map(showFile),
      score: assessment?.score ?? 0,
      needsReview: assessment?.needsReview ?? true,
      verdicts: showVerdicts(candidate, criteria, { input, showFile }),
    };
  });
  rows.sort(byRank);
  const having = (status: ReportRow['status']): readonly ReportRow[] => rows.filter((row) => row.status === status);
  return { input, rows, ranked: having('ranked'), excluded: having('excluded'), unreadable: having('unreadable'), showFile };
}

/** The required criteria that a candidate fails: why it is excluded. */
export function listFailedCriteria(row: ReportRow): readonly ReportVerdict[] {
  return row.verdicts.filter(({ criterion, verdict }) => criterion.importance === 'required' && verdict.verdict === 'notMet');
}
