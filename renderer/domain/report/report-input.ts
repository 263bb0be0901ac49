import type { Facts } from '../candidate/facts.ts';
import type { Failure } from '../document/document.ts';
import type { Assessment, VerdictKind } from '../screening/verdict.ts';
import type { Vacancy } from '../vacancy/vacancy.ts';

/** A panel member's verdict that is in force, beside the program's. */
export interface ReportOverride {
  readonly criterionId: string;
  readonly verdict: VerdictKind;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly why: string;
}

/** One application, judged. */
export interface ReportCandidate {
  readonly id: string;
  /** Name of the folder, or of the file that stands alone. */
  readonly applicationName: string;
  /** Folder of the files, null for a file that stands alone. */
  readonly folder: string | null;
  /** Paths below what was given, `folder/cv.pdf` or `cv.pdf`, in code-unit order. */
  readonly files: readonly string[];
  /** Null when no file could be read. */
  readonly facts: Facts | null;
  /** With the panel's overrides; null when no file could be read. */
  readonly assessment: Assessment | null;
  /** The program's own score, 0 to 100. */
  readonly machineScore: number;
  readonly overrides: readonly ReportOverride[];
  /** From 1, null for excluded and unreadable ones. */
  readonly rank: number | null;
}

/** Everything a report is made from; it reads no clock and knows no database. */
export interface ReportInput {
  readonly tool: { readonly name: string; readonly version: string; readonly electron: string };
  /** ISO 8601 instant. */
  readonly generatedAt: string;
  /** ISO 8601 date to which "to the present" runs. */
  readonly asOf: string;
  readonly vacancy: Vacancy;
  readonly grid: { readonly hash: string; readonly version: number; readonly frozenAt: string; readonly panel: readonly string[] };
  readonly candidates: readonly ReportCandidate[];
  /** `file` below what was given, as in {@link ReportCandidate.files}. */
  readonly failures: readonly Failure[];
  /** Ids of applications that seem to come from one person. */
  readonly duplicates: readonly (readonly string[])[];
  readonly timing: { readonly readMs: number; readonly judgeMs: number; readonly totalMs: number };
  /** Codes stand for names, and what identifies a person is left out. */
  readonly blind: boolean;
}
