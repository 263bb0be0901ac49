import type { Message } from '../text/message.ts';

/** CEFR level (Council of Europe, 2001); `native` stands above C2 for facts only. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof cefrLevels)[number];

export type Importance = 'required' | 'desirable';

export interface NationalityParams {
  /** ISO 3166-1 alpha-2. */
  readonly anyOf: readonly string[];
  /** A residence or work permit of the country will do as well: another nationality alone fails nobody. */
  readonly permit?: true;
}
export interface AgeParams {
  readonly min?: number;
  readonly max?: number;
  /** ISO 8601 date on which the age counts. */
  readonly on: string;
}
export interface EducationParams {
  /** ISCED 2011 level, 0 to 8. */
  readonly minLevel: number;
  readonly fields: readonly string[];
  readonly relatedAccepted: boolean;
  readonly alternatives?: readonly { readonly minLevel: number; readonly minYears: number }[];
}
export interface ExperienceParams {
  readonly minYears: number;
  readonly domains: readonly string[];
  /** Only positions that ended within this many years before the reference date count. */
  readonly withinYears?: number;
}
export interface LanguageParams {
  /** ISO 639-1 (Tamazight: zgh). Either `code` or `anyOf`. */
  readonly code?: string;
  readonly anyOf?: readonly string[];
  readonly minLevel: CefrLevel | null;
}
export interface DocumentParams {
  /** cv, coverLetter, diploma, identityDocument, references, p11, technicalOffer, financialOffer, workSample, other … */
  readonly type: string;
}
export interface LicenseParams {
  readonly type: string;
}
export type SkillParams = Readonly<Record<string, never>>;

export interface CriterionParams {
  readonly nationality: NationalityParams;
  readonly age: AgeParams;
  readonly education: EducationParams;
  readonly experience: ExperienceParams;
  readonly language: LanguageParams;
  readonly skill: SkillParams;
  readonly document: DocumentParams;
  readonly license: LicenseParams;
}
export type CriterionKind = keyof CriterionParams;

/** Where in the notice a criterion comes from. */
export interface CriterionSource {
  readonly page: number;
  readonly quote: string;
}

interface CriterionBase<K extends CriterionKind> {
  readonly id: string;
  readonly kind: K;
  readonly importance: Importance;
  /** As the notice says it. */
  readonly label: string;
  /** Share of the score; gates carry 0. All weights of a grid sum to 100. */
  readonly weight: number;
  readonly params: CriterionParams[K];
  readonly source: CriterionSource | null;
  /** The panel's own equivalents: titles, fields, synonyms, in any language. */
  readonly equivalents: readonly string[];
  /** False: a desirable criterion that the panel decided, before it saw candidates, not to invoke. */
  readonly invoked?: false;
}
export type CriterionOf<K extends CriterionKind> = CriterionBase<K>;
/** One requirement of the notice. Discriminated by `kind`. */
export type Criterion = { readonly [K in CriterionKind]: CriterionBase<K> }[CriterionKind];

export interface VacancyWarning {
  readonly code: string;
  readonly message: Message;
  readonly page: number | null;
}

/** How and where an application is sent, in the notice's own words. */
export interface HowToApply {
  readonly emails: readonly string[];
  /** Web addresses, with their scheme where the notice has it. */
  readonly links: readonly string[];
  /** Sentences that say how and where to apply. */
  readonly instructions: readonly CriterionSource[];
  /** Sentences that say what an application must mention: a subject line, the reference, the title. */
  readonly mustMention: readonly CriterionSource[];
}

/** One line of a table that says how many points a notice gives for what. */
export interface ScoringItem {
  readonly label: string;
  readonly points: number;
  /** Ids of the criteria that the line speaks of; none for a method or an interview. */
  readonly criteria: readonly string[];
}

/** The scoring that a notice announces: its lines, their total, and the points below which nobody is retained. */
export interface Scoring {
  readonly items: readonly ScoringItem[];
  readonly outOf: number | null;
  readonly threshold: number | null;
}

/** What else a notice states of the post; a member is absent where the notice is silent. */
export interface VacancyDetails {
  /** Department, service or bureau of the organisation. */
  readonly unit?: string;
  readonly contractType?: string;
  /** Number of posts open. */
  readonly posts?: number;
  /** Time zone of the closing time as the notice words it: "heure de Genève", "GMT+1". */
  readonly closesTimeZone?: string;
  readonly apply?: HowToApply;
  readonly scoring?: Scoring;
  /** The lot of the notice that this vacancy is, where the notice has several. */
  readonly lot?: { readonly number: string; readonly title: string };
}

/** What the panel answered to a warning: a condition kept or dropped, a remark seen; with the reason that it notes. */
export interface WarningAnswer {
  readonly code: string;
  /** The words of the notice that the warning is about. */
  readonly text: string;
  readonly answer: 'kept' | 'dropped' | 'seen';
  readonly reason: string;
}

/** A vacancy notice turned into an assessment grid. */
export interface Vacancy extends VacancyDetails {
  readonly id: string;
  readonly title: string;
  readonly reference: string | null;
  readonly organisation: string | null;
  readonly dutyStation: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly kind: 'post' | 'consultancy';
  readonly grade: string | null;
  readonly contractDuration: string | null;
  /** ISO 8601, as precise as stated: 2023, 2023-01, 2023-01-15. */
  readonly publishedOn: string | null;
  /** ISO 8601 date, with `Thh:mm` where a time is stated. */
  readonly closesOn: string | null;
  /** ISO 639-1. */
  readonly language: string;
  readonly criteria: readonly Criterion[];
  readonly requiredDocuments: readonly string[];
  readonly evaluation: { readonly technical: number; readonly financial: number } | null;
  readonly warnings: readonly VacancyWarning[];
  /** Absent while the panel has answered none. */
  readonly answers?: readonly WarningAnswer[];
  /** Sentences of the requirement sections that became no criterion, so that nothing is overlooked. */
  readonly unusedSentences: readonly CriterionSource[];
  /** Lots of one notice, each a vacancy of its own; this one then holds only what they have in common. */
  readonly lots?: readonly Vacancy[];
}
