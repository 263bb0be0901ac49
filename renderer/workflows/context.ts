import type { Facts } from '../domain/candidate/facts.ts';
import type { Document } from '../domain/document/document.ts';
import type { EarlierJudgement } from '../domain/screening/standing.ts';
import type { Assessment } from '../domain/screening/verdict.ts';
import type { Vacancy } from '../domain/vacancy/vacancy.ts';
import type { ReadingPool } from '../reading/pool.ts';
import type { TamisDatabase } from '../storage/database.ts';

/** The rules. */
export interface Engine {
  /** Null where the notice took too long. */
  readonly interpretNotice: (document: Document, signal?: AbortSignal) => Vacancy | Promise<Vacancy | null>;
  readonly interpretApplication: (
    documents: readonly Document[],
    context: { readonly defaultCountry: string | null; readonly asOf: string },
  ) => Facts;
  readonly assess: (facts: Facts, vacancy: Vacancy, asOf: string, earlier?: EarlierJudgement) => Assessment;
  /** Which rules these are: a verdict is carried over from the same rules alone. */
  readonly rules: string;
}

/** What every workflow needs of the outside: nothing else reaches the clock, randomness, workers or the database. */
export interface WorkflowContext {
  readonly db: TamisDatabase;
  readonly engine: Engine;
  /** ISO 8601 instant, UTC. */
  readonly now: () => string;
  /** ISO 8601 date on this machine's calendar. */
  readonly today: () => string;
  /** Milliseconds that only grow, for durations. */
  readonly elapsedMs: () => number;
  readonly newId: () => string;
  readonly openReader: (options: { readonly ocr: boolean }) => ReadingPool;
  /** How many files are read at the same time. */
  readonly lanes: number;
}

/** What judging of stored work needs of it. */
export type JudgeContext = Pick<WorkflowContext, 'db'> & { readonly engine: Omit<Engine, 'interpretNotice'> };

/** What reading and reporting of stored work needs of it. */
export type StoredContext = Pick<WorkflowContext, 'db' | 'now'>;
