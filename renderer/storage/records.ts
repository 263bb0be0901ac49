import type { Facts } from '../domain/candidate/facts.ts';
import type { Document, Failure } from '../domain/document/document.ts';
import type { Assessment, VerdictKind } from '../domain/screening/verdict.ts';
import type { Vacancy } from '../domain/vacancy/vacancy.ts';
import type { PackedFacts } from './pack-facts.ts';

/** UTC instant, ISO 8601 with milliseconds. */
export type Instant = string;

/** A vacancy under work: the grid that the panel edits until it freezes a version of it. */
export interface VacancyRecord {
  /** Key of the work on this machine; `draft.id` is the vacancy's own id. */
  readonly id: string;
  readonly draft: Vacancy;
  /** The notice as read, to stand beside the grid; null for a vacancy made by hand or from JSON. */
  readonly notice: Document | null;
  /** SHA-256 of the notice's bytes, see {@link ContentRecord}. */
  readonly noticeHash: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A grid as the panel froze it; never changed afterwards. */
export interface GridVersionRecord {
  readonly id: string;
  readonly vacancyId: string;
  /** From 1. */
  readonly version: number;
  readonly vacancy: Vacancy;
  readonly frozenAt: Instant;
  readonly panel: readonly string[];
  /** SHA-256 of the grid's canonical JSON, hexadecimal. */
  readonly hash: string;
  /** ISO 8601 date to which "to the present" runs. */
  readonly asOf: string;
}

/** `queued`: files wait; `read`: facts are stored; `unreadable`: no file gave a document. */
export type ApplicationState = 'queued' | 'read' | 'unreadable';

export interface ApplicationRecord {
  /** `vacancyId/candidateId`: the same files added twice are the same application. */
  readonly id: string;
  readonly vacancyId: string;
  /** From the paths and contents of the files; the same on every machine. */
  readonly candidateId: string;
  /** Name of the folder, or of the file that stands alone. */
  readonly name: string;
  /** Folder of the files, null for a file that stands alone. */
  readonly folder: string | null;
  readonly state: ApplicationState;
  readonly addedAt: Instant;
  /** Name as the documents state it, null before reading or when none states one. */
  readonly candidateName: string | null;
  /** Main language of the application, ISO 639-1. */
  readonly language: string | null;
}

/** `failed`: nothing of the file could be read. */
export type FileState = 'queued' | 'read' | 'failed';

/** A file as it came in; its bytes are in {@link ContentRecord}. */
export interface FileRecord {
  /** `applicationId/path`. */
  readonly id: string;
  readonly applicationId: string;
  readonly vacancyId: string;
  /** Inside the application's folder, `/` as separator. */
  readonly path: string;
  readonly size: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  readonly state: FileState;
}

/** Original bytes, stored once however often they came in. */
export interface ContentRecord {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

export interface DocumentRecord {
  /** `fileId#n`: an archive or an e-mail gives several. */
  readonly id: string;
  readonly fileId: string;
  readonly applicationId: string;
  readonly vacancyId: string;
  readonly document: Document;
}

/** A file, or a member of an archive, that could not be read. */
export interface FailureRecord {
  /** `fileId#n`. */
  readonly id: string;
  readonly fileId: string;
  readonly applicationId: string;
  readonly vacancyId: string;
  readonly failure: Failure;
}

export interface FactsRecord {
  readonly applicationId: string;
  readonly vacancyId: string;
  readonly facts: Facts;
  /** Date to which "to the present" ran when the documents were interpreted. */
  readonly asOf: string;
  /** Country whose numbers and customs were taken for granted then; undefined in rows of earlier releases, which did not keep it. */
  readonly country?: string | null;
}

export interface StoredFactsRecord extends Omit<FactsRecord, 'facts'> {
  readonly packed: PackedFacts;
}

export interface AssessmentRecord {
  readonly gridId: string;
  readonly applicationId: string;
  readonly assessment: Assessment;
  /** Which rules made it; undefined in rows of earlier releases. */
  readonly rules?: string;
}

/** A panel member's own verdict in place of the program's; the latest of a criterion counts, none is ever changed or removed. */
export interface OverrideRecord {
  readonly id: string;
  readonly gridId: string;
  readonly applicationId: string;
  readonly criterionId: string;
  /** Null takes an earlier override back. */
  readonly verdict: VerdictKind | null;
  readonly by: string;
  readonly at: Instant;
  readonly why: string;
}

/** A panel member agrees with the program's verdict on one criterion; once that is another, the agreement no longer counts. */
export interface ConfirmationRecord {
  readonly gridId: string;
  readonly applicationId: string;
  readonly criterionId: string;
  /** The verdict that was agreed with. */
  readonly verdict: VerdictKind;
  readonly by: string;
  readonly at: Instant;
}

/** `retained`: on the short list; `reserve`: next in line; `rejected`: not retained. */
export type DecisionKind = 'retained' | 'reserve' | 'rejected';

/** What the panel decided of an application; the latest counts, none is ever changed or removed. The program never decides. */
export interface DecisionRecord {
  readonly id: string;
  readonly vacancyId: string;
  readonly applicationId: string;
  /** Null takes an earlier decision back. */
  readonly decision: DecisionKind | null;
  readonly by: string;
  readonly at: Instant;
  readonly why: string;
}

export interface NoteRecord {
  readonly id: string;
  readonly vacancyId: string;
  readonly applicationId: string;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
}

export interface TagRecord {
  readonly applicationId: string;
  readonly tag: string;
  readonly vacancyId: string;
}

/** `keepAll`: different people or both wanted; `keepOne`: the others are set aside in favour of `kept`; `merge`: one application of all documents. */
export type DuplicateChoice = 'keepAll' | 'keepOne' | 'merge';

/** How the panel settled applications that look like one person's; the latest counts. */
export interface DuplicateChoiceRecord {
  readonly id: string;
  readonly vacancyId: string;
  /** Sorted. */
  readonly applicationIds: readonly string[];
  readonly choice: DuplicateChoice;
  /** The application that stands for all, null with `keepAll`. */
  readonly kept: string | null;
  readonly by: string;
  readonly at: Instant;
}

/** What must be traceable besides verdicts and decisions: names covered and revealed, dossiers made. Holds nothing of a candidate's documents. */
export interface JournalRecord {
  readonly id: string;
  readonly vacancyId: string;
  readonly applicationId: string | null;
  readonly event: string;
  readonly by: string;
  readonly at: Instant;
  /** Why it was done, where a reason is asked for. */
  readonly why?: string;
}

/** The words of an application, folded, for full-text search. */
export interface TextRecord {
  readonly applicationId: string;
  readonly vacancyId: string;
  readonly text: string;
  /** The same with what tells who somebody is covered; made when a blind review searches. */
  readonly covered?: string;
}

export type ImportState = 'running' | 'paused' | 'finished';

/** One import a vacancy; the queue itself is the files in state `queued`. */
export interface ImportRecord {
  readonly vacancyId: string;
  readonly state: ImportState;
  /** Files taken in, files dealt with, and those of them that failed. */
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  /** The file that was read last. */
  readonly current: string | null;
  /** Time left in milliseconds, null before the first file. */
  readonly remainingMs: number | null;
}

/** What a person chose on this machine. */
export interface SettingValues {
  readonly locale: 'fr' | 'en' | 'es' | 'ar';
  readonly theme: 'system' | 'light' | 'dark';
  /** Name under which overrides are signed. */
  readonly reviewer: string;
  readonly ocr: boolean;
  /** Places on the short list, for how sure the ranking is. */
  readonly places: number;
  /** Stand at the head of the papers of a dossier. */
  readonly organisationName: string;
  readonly organisationReference: string;
  /** `data:` address of a PNG or JPEG picture; empty for none. */
  readonly organisationLogo: string;
}

export interface SettingRecord {
  readonly key: string;
  readonly value: unknown;
}
