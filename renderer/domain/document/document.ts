/**
 * What reading produces and every later room relies on alone: a Document.
 * Reading order is the order of pages, blocks, lines and words; nothing that a person cannot see is in it.
 */

/** Left, top, width, height in the page's own unit (points for PDF, pixels for pictures), from the page's top-left corner. */
export type Box = readonly [left: number, top: number, width: number, height: number];

export interface Word {
  readonly text: string;
  /** Null where the format has no pages of its own (Word, OpenDocument, RTF, text). */
  readonly box: Box | null;
  /** Type size in points; 0 when unknown. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#rrggbb`, null when unknown. */
  readonly color: string | null;
  /** 0 to 1 for words from OCR, null for words from a text layer. */
  readonly confidence: number | null;
}

export interface Line {
  /** The words in logical order, joined by a space; a tab where a cell border or a column gap parts them. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly box: Box | null;
  /** Dominant type size of the line in points; 0 when unknown. */
  readonly size: number;
  /** True when most of the line is bold. */
  readonly bold: boolean;
  /** Targets of the hyperlinks on this line (`mailto:…`, `https:…`). */
  readonly links: readonly string[];
}

export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'tableRow' | 'header' | 'footer' | 'footnote';

/** A paragraph, a list item, a heading, a table row: lines that belong together. */
export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  /** ISO 639-1 code, null when the block is too short to tell. */
  readonly language: string | null;
}

export type PageOrigin = 'text' | 'ocr' | 'mixed';

export interface Page {
  /** From 1. Formats without pages are one page. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly origin: PageOrigin;
  readonly blocks: readonly Block[];
}

/** What a file is by its bytes, whatever its name says. */
export type DocumentFormat = 'pdf' | 'docx' | 'doc' | 'odt' | 'rtf' | 'txt' | 'html' | 'image' | 'europass-xml';

/** Why a person should look; `doubt.<code>` in the catalogues words it. */
export type DoubtCode =
  | 'hidden-text'
  | 'low-ocr-confidence'
  | 'text-layer-mismatch'
  | 'unmappable-font'
  | 'not-a-cv'
  | 'several-people'
  | 'truncated'
  | 'many-pages'
  | 'unsupported-language'
  | 'parroted-notice'
  | 'contradictory-dates'
  | 'name-uncertain'
  | 'age-from-document'
  | 'level-unexplained'
  | 'running-text'
  | 'criterion-not-judged'
  | 'conflicting-facts'
  | 'no-text-on-page'
  | 'dynamic-form';

/** A reason for a person to look; never a reason for a rule to exclude. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly file: string;
  readonly page: number | null;
  /** A short extract of the document, or other detail for the message; may be empty. */
  readonly detail: string;
}

export interface Document {
  /** Path of the file inside the application folder, `/` as separator; a member of an archive is `archive.zip/member.pdf`. */
  readonly file: string;
  readonly format: DocumentFormat;
  readonly pages: readonly Page[];
  /** Main language, ISO 639-1, null when there is too little text. */
  readonly language: string | null;
  readonly doubts: readonly Doubt[];
}

/** Why a file could not be read; part of the contract of `results.json`, and worded in the catalogues. */
export const failureCodes = ['encrypted', 'damaged', 'unsupported-format', 'too-large', 'timed-out', 'no-text'] as const;
export type FailureCode = (typeof failureCodes)[number];

/** Details of a failure `encrypted`: what a person can do about it. */
export const passwordDetails = { needed: 'password needed', wrong: 'wrong password', unsupported: 'protection without support' } as const;

/** Why a file could not be read. `detail` is technical and free of personal data. */
export interface Failure {
  readonly file: string;
  readonly code: FailureCode;
  readonly detail: string;
}
