import type { Facts } from '../candidate/facts.ts';
import type { Failure } from '../document/document.ts';
import type { Assessment, VerdictKind } from '../screening/verdict.ts';
import type { Vacancy } from '../vacancy/vacancy.ts';

/** A panel member's verdict that is in force, beside the program's. */
export interface ReportOverride {
  readonly criterionId: string;
  readonly verdict: VerdictKind;
  /** The program's own. */
  readonly machine: VerdictKind;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly why: string;
}

export type DecisionKind = 'retained' | 'reserve' | 'rejected';

/** What the panel decided of an application. */
export interface ReportDecision {
  readonly decision: DecisionKind;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly why: string;
}

/** What was noted besides verdicts and decisions: names covered and revealed, files handed over. */
export interface ReportNote {
  /** `journal.<event>` words it. */
  readonly event: string;
  /** {@link ReportCandidate.id}; null where it is about the whole selection. */
  readonly candidateId: string | null;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Empty where no reason was asked for. */
  readonly why: string;
}

/** A file as it came in. */
export interface ReportReceipt {
  /** Below what was given. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

/** Who hands the papers over. */
export interface Organisation {
  readonly name: string | null;
  readonly reference: string | null;
  /** `data:` address of a PNG or JPEG picture. */
  readonly logo: string | null;
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
  /** Ids of the criteria on which a panel member agreed with the program's verdict as it is now, and nobody replaced it. */
  readonly confirmed: readonly string[];
  /** The one in force, null while the panel has taken none. */
  readonly decision: ReportDecision | null;
  /** When it was taken in, ISO 8601 instant. */
  readonly receivedAt: string;
  readonly receipts: readonly ReportReceipt[];
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
  /** Those of them that the panel has not settled. */
  readonly openDuplicates: readonly (readonly string[])[];
  readonly timing: { readonly readMs: number; readonly judgeMs: number; readonly totalMs: number };
  /** Oldest first. */
  readonly journal: readonly ReportNote[];
  readonly organisation: Organisation;
  /** Places on the short list. */
  readonly places: number;
  /** Codes stand for names, and what identifies a person is left out. */
  readonly blind: boolean;
}
