import type { Doubt } from '../document/document.ts';
import type { Evidence } from '../document/place.ts';
import type { CefrLevel } from '../vacancy/vacancy.ts';

/** ISO 8601 calendar date as precise as stated: `2015`, `2015-09` or `2015-09-30`. */
export type PartialDate = string;

/** A value and the words it was read from. */
export interface Stated<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

export interface EducationFact {
  /** ISCED 2011 level, 0 to 8; 3 secondary diploma, 5 bac+2, 6 bac+3/4, 7 bac+5, 8 doctorate. */
  readonly level: number;
  readonly title: string;
  readonly field: string | null;
  readonly institution: string | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly completed: boolean;
  readonly evidence: Evidence;
}

export type PositionKind = 'job' | 'internship' | 'volunteer' | 'consultancy';

export interface ExperienceFact {
  readonly title: string;
  readonly organisation: string | null;
  readonly location: string | null;
  readonly start: PartialDate | null;
  /** Null with `current` true: to the present. Null with `current` false: not stated. */
  readonly end: PartialDate | null;
  readonly current: boolean;
  readonly kind: PositionKind;
  /** 1 full time, 0.5 half time…; null when the document says nothing. */
  readonly workload: number | null;
  /** Title, organisation, dates, bullets: every line of the entry with its place. */
  readonly lines: readonly Evidence[];
  /** The line that holds the title. */
  readonly evidence: Evidence;
}

export interface LanguageFact {
  /** ISO 639-1, or 639-3 where there is no 639-1 code (zgh, dyo). */
  readonly code: string;
  /** Null when the document names the language without a level. */
  readonly cefr: CefrLevel | 'native' | null;
  readonly evidence: Evidence;
}

export type PassageSection =
  | 'summary'
  | 'experience'
  | 'education'
  | 'training'
  | 'skills'
  | 'languages'
  | 'publications'
  | 'interests'
  | 'volunteering'
  | 'references'
  | 'declaration'
  | 'letter'
  | 'identity'
  | 'other';

/** A sentence or list item of the application, for criteria that are met by what somebody did, learnt or lists. */
export interface Passage {
  readonly section: PassageSection;
  readonly evidence: Evidence;
  /** Index into `experience` when the passage belongs to a position. */
  readonly position: number | null;
  readonly language: string | null;
}

/** What was told in running text only, where a part of it may have been missed. */
export type RunningTextFacts = readonly ('experience' | 'education')[];

/** What the documents of one application state about its author. */
export interface Facts {
  readonly name: Stated<string> | null;
  readonly emails: readonly Stated<string>[];
  /** E.164. */
  readonly phones: readonly Stated<string>[];
  /** ISO 3166-1 alpha-2, only as stated. */
  readonly nationality: readonly Stated<string>[];
  readonly birthDate: Stated<PartialDate> | null;
  /** An age that a document states, with that document's own date where it has one. */
  readonly statedAge: (Stated<number> & { readonly on: PartialDate | null }) | null;
  readonly education: readonly EducationFact[];
  readonly experience: readonly ExperienceFact[];
  /** Absent in facts stored before running text was read. */
  readonly runningText?: RunningTextFacts;
  readonly languages: readonly LanguageFact[];
  readonly licences: readonly Stated<string>[];
  /** Kinds of document in the application: cv, coverLetter, diploma, identityDocument… */
  readonly documents: readonly Stated<string>[];
  readonly passages: readonly Passage[];
  /** Main language of the CV, ISO 639-1. */
  readonly language: string | null;
  readonly doubts: readonly Doubt[];
}
